public import JudgeModel
public import SystemPackage

/// A plugin or its toolchain cannot do what was asked. Mistakes in a manifest are a `ManifestError`.
public enum LanguageError: Error, Hashable {
  case unknownLanguage(LanguageID, known: [LanguageID])
  /// Without the dot; empty for a name without one.
  case unknownExtension(String, known: [String])
  case missingProgram(name: String, candidates: [String], install: String)
  /// The program that was found is a script, and asking it for the real one failed.
  case unresolvedProgram(name: String, script: FilePath)
  /// It is there, but does not even say its version, or not in time.
  case brokenToolchain(command: [String], install: String)
  /// The first line that it says about itself.
  case oldToolchain(String, needed: String, install: String)
  case unsupportedType(ValueType, LanguageID)
  /// A rule of `types` lacks a key that a problem needs.
  case unsupportedUse(ValueType, key: String, LanguageID)
  /// The plugin does not say how to run this kind of submission.
  case unsupportedSubmission(SubmissionKind, LanguageID)
  /// A key of the manifest allows a system call that this machine does not have.
  case unknownSystemCall(String, LanguageID)
  /// Several plugins have it.
  case ambiguousExtension(String, [LanguageID])
  case unreadable(FilePath, reason: String)
  /// From 1.
  case invalidTemplate(FilePath, line: Int, TemplateMistake)
}

public enum TemplateMistake: Hashable, Sendable {
  /// A `{{` without its `}}`.
  case openTag
  /// A `{{#name}}` without its `{{/name}}`.
  case openSection
  /// A `{{/name}}` that ends another section than the one that it is in.
  case wrongSectionEnd
  case unknownName(String, known: [String])
  /// What the engine has and plugins cannot use.
  case unsupportedTag
}

public enum SubmissionKind: String, Hashable, Sendable {
  /// A class that is called case by case.
  case solution
  /// Reads stdin and writes stdout.
  case program
}
