import JudgeModel
import Languages
import SystemPackage

/// The language to start a problem in, and why it is that one.
struct LanguageChoice {
  let language: Language
  let reason: Reason

  enum Reason: String, Encodable {
    case option
    case fileName = "file_name"
    case lastAttempt = "last_attempt"
    case firstInstalled = "first_installed"

    var words: String {
      switch self {
      case .option: "as you said"
      case .fileName: "by the file's name"
      case .lastAttempt: "the language of your last attempt"
      case .firstInstalled: "the first language that is installed"
      }
    }
  }

  /// - Parameters:
  ///   - name: what the person asked for.
  ///   - file: the one to write, when its name is given.
  ///   - last: the language of the last attempt; used when it is installed and fits the problem.
  init(
    named name: String?, file: String?, last: LanguageID?, for signature: Signature?, among languages: LanguageRegistry,
    searchPath: [FilePath]
  ) throws {
    if let name {
      self.init(language: try languages.language(named: name), reason: .option)
      if let file, !language.extensions.contains(FilePath(file).extension ?? "") {
        throw CommandError.otherLanguage(file: file, language.name, extensions: language.extensions)
      }
    } else if let file {
      self.init(language: try languages.language(ofFileNamed: file), reason: .fileName)
    } else {
      // A plugin with a mistake does not keep anyone from starting in another language.
      let ready = languages.ids.compactMap { try? languages[$0] }.filter {
        $0.canSolve(signature) && (try? $0.toolchain(searching: searchPath)) != nil
      }
      guard let first = ready.first else { throw CommandError.noLanguage }
      let latest = ready.first { $0.id == last }
      self.init(language: latest ?? first, reason: latest == nil ? .firstInstalled : .lastAttempt)
    }
    guard language.canSolve(signature) else {
      throw LanguageError.unsupportedSubmission(signature == nil ? .program : .solution, language.id)
    }
  }

  private init(language: Language, reason: Reason) {
    self.language = language
    self.reason = reason
  }
}
