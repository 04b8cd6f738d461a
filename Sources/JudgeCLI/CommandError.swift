import JudgeModel
import SystemPackage

/// What a person asked for and cannot have.
enum CommandError: Error, Hashable {
  case noResources(FilePath)
  case unknownCommand(String, similar: [String])
  case unreadableSource(String, Errno)
  case emptySource(String)
  case notText(String)
  case sourceTooLarge(String)
  /// One argument that is neither a source nor names one.
  case missingSource(ProblemID)
  /// The file's name is no problem's.
  case unguessedProblem(file: String, similar: [ProblemID])
  case unknownPattern(String, similar: [String])
  case unknownCase(String, similar: [String])
  case emptySelection
}
