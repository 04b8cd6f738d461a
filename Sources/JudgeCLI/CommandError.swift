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
  case unreadableCases(String, Errno)
  case takenCaseName(String)
  case emptySelection
  /// None is installed that can solve the problem.
  case noLanguage
  case otherLanguage(file: String, String, extensions: [String])
  case noFolder(String)
  /// Of the problem nothing was handed in so far.
  case neverGraded(ProblemID)
  case emptyText
  /// Of so many characters.
  case longInsight(Int)
  case noSolution(ProblemID)
  case badTime(String)
  case future(String)
  case badDay(String)
  case badCompany(String)
  case untaggedCompany(CompanyID, similar: [String])
  /// Nobody said when.
  case noOnsite(CompanyID)
  case onsiteIsOver(CompanyID, StudyDay)
  case cannotWrite(String, Errno)
  case cannotWatch(String, Errno)
  case cannotStart(String, Errno)
}
