public import FSRS
public import GRDB
public import JudgeModel

/// Where a learner stands with one problem. It follows from the problem's history and can be derived again at any time.
public struct Progress: Hashable, Sendable {
  public var problem: ProblemID
  public var label: MasteryLabel
  public var memory: Memory
  public var lastReview: StudyDay
  /// Sittings that were graded.
  public var reviews: Int
  /// Of the first sitting: what the learner could do unprepared.
  public var firstRating: Rating
  /// Of the last sitting, and why.
  public var rating: Rating
  public var reasons: String
  public var languages: [LanguageID]
  public var hasInsight: Bool

  public init(
    problem: ProblemID, label: MasteryLabel, memory: Memory, lastReview: StudyDay, reviews: Int, firstRating: Rating,
    rating: Rating, reasons: String, languages: [LanguageID], hasInsight: Bool
  ) {
    self.problem = problem
    self.label = label
    self.memory = memory
    self.lastReview = lastReview
    self.reviews = reviews
    self.firstRating = firstRating
    self.rating = rating
    self.reasons = reasons
    self.languages = languages
    self.hasInsight = hasInsight
  }
}

/// What people write into their notes: how well they know a problem.
public enum MasteryLabel: String, Codable, CaseIterable, Sendable {
  case noClue = "no-clue"
  case bugs, shaky, solid, mastered
}

/// How progress follows from what happened. The log derives a problem's progress in the transaction that adds to its
/// history, and everybody's anew when it meets another version.
public struct Derivation: Sendable {
  /// Changes whenever the same history gives other progress than before.
  public var version: String
  /// Seconds after midnight at which a study day begins.
  public var rollover: Int
  /// nil as long as nothing was graded.
  public var progress: @Sendable (ProblemID, ProblemHistory) -> Progress?

  public init(
    version: String, rollover: Int = 4 * 3600, progress: @escaping @Sendable (ProblemID, ProblemHistory) -> Progress?
  ) {
    self.version = version
    self.rollover = rollover
    self.progress = progress
  }
}

// Columns by number: a learner's whole progress is read at the start of most commands.
extension Progress: FetchableRecord, PersistableRecord {
  public static let databaseTableName = "progress"

  public init(row: Row) throws {
    problem = try row.decode(ProblemID.self, atIndex: 0)
    label = try row.decode(MasteryLabel.self, atIndex: 1)
    memory = Memory(
      stability: try row.decode(Double.self, atIndex: 2), difficulty: try row.decode(Double.self, atIndex: 3))
    lastReview = StudyDay(rawValue: try row.decode(Int.self, atIndex: 4))
    reviews = try row.decode(Int.self, atIndex: 5)
    firstRating = try row.decode(Rating.self, atIndex: 6)
    rating = try row.decode(Rating.self, atIndex: 7)
    reasons = try row.decode(String.self, atIndex: 8)
    languages = try row.decode(String.self, atIndex: 9).split(separator: " ").map {
      LanguageID(rawValue: String($0))
    }
    hasInsight = try row.decode(Bool.self, atIndex: 10)
  }

  public func encode(to container: inout PersistenceContainer) {
    container["problem"] = problem.rawValue
    container["label"] = label.rawValue
    container["stability"] = memory.stability
    container["difficulty"] = memory.difficulty
    container["lastReview"] = lastReview.rawValue
    container["reviews"] = reviews
    container["firstRating"] = firstRating.rawValue
    container["rating"] = rating.rawValue
    container["reasons"] = reasons
    container["languages"] = languages.map(\.rawValue).joined(separator: " ")
    container["hasInsight"] = hasInsight
  }
}
