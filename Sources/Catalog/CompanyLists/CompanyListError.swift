public import JudgeModel
public import Manifest
public import SystemPackage

/// A file or folder from which no company tags can be taken.
public struct CompanyListError: Error, Hashable {
  /// As a person would find it again.
  public var file: String
  public var reason: Reason

  public enum Reason: Hashable, Sendable {
    case unreadable(Errno)
    case tooLarge(ByteCount)
    case empty
    case binary
    case utf16
    /// Text, but not UTF-8: Latin-1 and its like.
    case otherEncoding
    /// Neither an address nor a slug is in it. The columns are those of its header, if it has one.
    case noProblems(columns: [String])
    /// Neither the learner nor the names of file and folder say which company it is.
    case noCompany
    /// Another than the one that is asked for.
    case otherCompany(CompanyID)
    /// A folder with lists of several others, but none of this one.
    case noListOf(CompanyID)
    /// In the words of the program that unpacks it.
    case brokenArchive(String)
    /// A folder without any file that can be used.
    case noLists
  }

  public init(_ reason: Reason, in file: String) {
    self.file = file
    self.reason = reason
  }
}

/// A row of a list that gives no tag.
public struct RejectedRow: Error, Hashable {
  public var location: ManifestLocation
  public var reason: Reason

  public enum Reason: Hashable, Sendable {
    /// Neither an address nor a slug: this is there instead. A slug is never guessed from a title.
    case noProblem(String)
    /// The list has it already, in this line.
    case duplicate(ProblemID, line: Int)
    /// How often the problem is asked can be no number.
    case invalidFrequency(String)
    /// A separator too many, so that nobody knows which cell is which.
    case tooManyCells(Int, columns: Int)
    /// The row's company has no letter or digit.
    case noCompany(String)
  }

  public init(_ reason: Reason, at location: ManifestLocation) {
    self.location = location
    self.reason = reason
  }
}
