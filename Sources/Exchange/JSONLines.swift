public import Foundation
import JudgeModel
public import MasteryLog

/// Everything that was ever recorded, one JSON object a line; `kind` says what it is. All the columns of the log are
/// there, under their names in snake_case, and nothing that is derived.
public struct JSONLines {
  private let encoder: JSONEncoder

  public init() {
    encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// What the lines after it are.
  public var header: Data {
    get throws { try encoder.encode(Header()) }
  }

  /// Without a line end.
  public func line(_ record: LogRecord) throws -> Data {
    switch record {
    case .attempt(let attempt, let source):
      try line("attempt", attempt, attempt.judgedAt, attempt.utcOffset, timeKey: "judgedAt", source)
    case .event(let event): try line(event.kind.rawValue, event, event.at, event.utcOffset)
    case .overruling(let overruling): try line("grade", overruling, overruling.at, overruling.utcOffset)
    case .insight(let insight): try line("insight", insight, insight.at, insight.utcOffset)
    case .recall(let recall): try line("recall", recall, recall.at, recall.utcOffset)
    case .note(let note): try line("note", note, note.at, note.utcOffset)
    case .onsite(let onsite): try line("onsite", onsite, onsite.at, onsite.utcOffset)
    case .companyTag(let tag): try encoder.encode(TagLine(tag))
    }
  }

  private func line(
    _ kind: String, _ record: some Encodable, _ date: Date, _ utcOffset: Int, timeKey: String = "at",
    _ source: String? = nil
  ) throws -> Data {
    let time = date.preciseTimestamp(utcOffset: utcOffset)
    return try encoder.encode(Line(kind: kind, record: record, time: time, timeKey: timeKey, source: source))
  }

  private struct Header: Encodable {
    let kind = "log"
    let schema = 1
  }

  private struct TagLine: Encodable {
    let kind = "companyTag"
    let problem: ProblemID
    let company: CompanyID
    let window: TagWindow
    let frequency: Double?
    let isScaled: Bool
    let count: Int?
    let acceptance: Double?
    let difficulty: Difficulty?
    let title: String?
    let topics: [String]
    let source: String
    let asOf: String?

    init(_ tag: CompanyTag) {
      problem = tag.problem
      company = tag.company
      window = tag.window
      frequency = tag.frequency
      isScaled = tag.isScaled
      count = tag.count
      acceptance = tag.acceptance
      difficulty = tag.difficulty
      title = tag.title
      topics = tag.topics
      source = tag.source.rawValue
      asOf = tag.asOf?.description
    }
  }

  private struct Line<Record: Encodable>: Encodable {
    let kind: String
    let record: Record
    let time: String
    let timeKey: String
    let source: String?

    /// The record's own keys, of which the time is written anew, and ours.
    func encode(to encoder: any Encoder) throws {
      try record.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(kind, forKey: Key("kind"))
      try container.encode(time, forKey: Key(timeKey))
      if let source { try container.encode(source, forKey: Key("source")) }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
