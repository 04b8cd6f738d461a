public import Foundation
public import GRDB
public import JudgeModel

/// The sentence that a learner keeps of a problem. The newest counts.
public struct Insight: Hashable, Sendable, Codable {
  public var id: Int64?
  public var problem: ProblemID
  public var text: String
  public var at: Date
  public var utcOffset: Int

  /// In characters.
  public static let longest = 240

  public init(_ text: String, on problem: ProblemID, at date: Date, utcOffset: Int) {
    self.text = text
    self.problem = problem
    at = date
    self.utcOffset = utcOffset
  }
}

/// What a learner wrote from memory at a review, before the insight was shown.
public struct Recall: Hashable, Sendable, Codable {
  public var id: Int64?
  public var problem: ProblemID
  public var text: String
  /// The learner's own judgement; nil when it was skipped.
  public var mark: Mark?
  public var at: Date
  public var utcOffset: Int

  public enum Mark: String, Codable, CaseIterable, Sendable {
    case same, partly, no
  }

  public init(_ text: String, mark: Mark?, on problem: ProblemID, at date: Date, utcOffset: Int) {
    self.text = text
    self.mark = mark
    self.problem = problem
    at = date
    self.utcOffset = utcOffset
  }
}

/// Anything a learner wants to keep about a problem or a pattern.
public struct Note: Hashable, Sendable, Codable {
  public var id: Int64?
  public var subject: Subject
  public var text: String
  public var at: Date
  public var utcOffset: Int

  public enum Subject: Hashable, Sendable {
    case problem(ProblemID)
    case pattern(String)
  }

  public init(_ text: String, on subject: Subject, at date: Date, utcOffset: Int) {
    self.text = text
    self.subject = subject
    at = date
    self.utcOffset = utcOffset
  }
}

/// As `problem/two-sum` or `pattern/graphs`.
extension Note.Subject: RawRepresentable, Codable {
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "problem":
      guard let problem = ProblemID(rawValue: parts[1]) else { return nil }
      self = .problem(problem)
    case "pattern": self = .pattern(parts[1])
    default: return nil
    }
  }

  public var rawValue: String {
    switch self {
    case .problem(let problem): "problem/\(problem)"
    case .pattern(let pattern): "pattern/\(pattern)"
    }
  }
}

extension Insight: StoredDates, FetchableRecord, PersistableRecord {
  public static let databaseTableName = "insight"
}

extension Recall: StoredDates, FetchableRecord, PersistableRecord {
  public static let databaseTableName = "recall"
}

extension Note: StoredDates, FetchableRecord, PersistableRecord {
  public static let databaseTableName = "note"
}
