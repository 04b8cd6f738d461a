import JudgeModel
import SystemPackage

/// What a person asked for and cannot have.
enum CommandError: Error, Hashable {
  case noResources(FilePath)
  /// JUDGE_HOME, without one of the folders that it must have.
  case badHome(String, missing: String)
  case unknownCommand(String, similar: [String])
  case badSource(String, TextFault)
  case emptySource(String)
  /// One argument that is neither a source nor names one.
  case missingSource(ProblemID)
  /// Nothing says which inputs there are.
  case noInputDescription(ProblemID)
  /// The problem and the file in the wrong order.
  case swappedArguments(file: String, problem: ProblemID)
  /// The file's name is no problem's.
  case unguessedProblem(file: String, similar: [ProblemID])
  case badSlug(String)
  /// The new problem's slug is another's.
  case packageExists(ProblemID)
  /// Nobody says how difficult the new problem is, or which pattern it has.
  case missingFacts(ProblemID)
  case unknownPattern(String, similar: [String])
  /// What follows `judge company`.
  case unknownCompanyCommand(String, similar: [String])
  case unknownCompany(String, similar: [String])
  /// The name has neither a letter nor a digit.
  case badCompanyName(String)
  /// A new one, almost named like others.
  case doubtfulCompany(CompanyID, similar: [String])
  /// The company asked none in this time.
  case emptyWindow(CompanyID, TagWindow)
  /// `import` with a company and nothing to read.
  case missingList(CompanyID)
  /// None was imported for it.
  case noLists(CompanyID)
  /// The learner did not report that the company asked the problem.
  case noReport(String, CompanyID)
  case unknownCase(String, known: [String])
  case badCases(String, TextFault)
  case badCaseName(String)
  case takenCaseName(String)
  case emptySelection
  /// None is installed that can solve the problem.
  case noLanguage
  case otherLanguage(file: String, String, extensions: [String])
  case noFolder(String)
  /// Of the problem nothing was handed in so far.
  case neverGraded(ProblemID)
  /// A program on stdin and stdout, whose inputs nothing describes.
  case unmeasurableProgram(ProblemID)
  case noGrowthTarget(ProblemID)
  case emptyText
  /// Of so many characters.
  case longInsight(Int)
  case noSolution(ProblemID)
  case badTime(String)
  case future(String)
  case badDay(String)
  /// Nobody said when.
  case noOnsite(CompanyID)
  case onsiteIsOver(CompanyID, StudyDay)
  case cannotWrite(String, Errno)
  /// Ours, and the variable that says where it is.
  case unwritableDirectory(String, variable: String, Errno)
  case unreadableHistory(String, Errno)
  case cannotExport(String, Errno)
  case cannotWatch(String, Errno)
  case cannotStart(String, Errno)
  /// Of stdout, not all could be written.
  case outputLost(Errno)
}
