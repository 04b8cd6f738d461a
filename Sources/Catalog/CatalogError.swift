public import Inputs
public import JudgeModel
public import Manifest
public import SystemPackage

/// A problem that cannot be found or whose package is not as it should be.
public enum CatalogError: Error, Hashable {
  case unknownProblem(String, similar: [ProblemID])
  /// It is known by name, and that is all.
  case notPackaged(ProblemID)
  case unknownList(String, known: [String])
  case noPackage(FilePath)
  case ambiguous(ProblemID, [FilePath])
  /// The folder's name is not a slug.
  case badFolderName(FilePath)
  case unreadable(FilePath, Errno)
  /// The first such byte.
  case notUTF8(ManifestLocation, UInt8)
  case noCases(FilePath)
  case invalidCase(ManifestLocation, name: String, CaseTextError)
  case violation(ManifestLocation, name: String, ConstraintViolation)
  case duplicateCase(ManifestLocation, name: String)
  /// A generated case without the digests of its input and answer.
  case unrecorded(ManifestLocation, name: String)
  /// The generator made another input than the one that the answer belongs to.
  case inputChanged(ManifestLocation, name: String, generator: Int)
  /// A part of the package format that this judge does not judge.
  case unsupported(ManifestLocation, String)
  /// A person's own case that does not fit the problem.
  case ownCase(ManifestLocation, CaseMistake, of: ProblemID)
  case severalOwnCases(FilePath)
  case ownCaseExists(String, FilePath)
  case unwritable(FilePath, Errno)
}
