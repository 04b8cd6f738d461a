import Catalog
import FSRS
public import Foundation
import JudgeModel
import Manifest
public import MasteryLog

/// A history as a table of separated values: what other programs know of a learner's work, and what judge gives them.
public struct HistoryFile: Sendable {
  /// In the order of the file.
  public private(set) var submissions: [PastSubmission] = []
  public private(set) var rejected: [RejectedHistoryRow] = []
  /// The columns that mean nothing to us, as they are written.
  public private(set) var ignoredColumns: [String] = []

  /// - Parameters:
  ///   - file: as a person would find it again.
  ///   - zone: of times without one.
  /// - Throws: ``HistoryError`` when no row at all can be read; a row that cannot is among the rejected ones.
  public init(_ bytes: [UInt8], file: String, zone: TimeZone, now: Date) throws(HistoryError) {
    let table = try Self.table(bytes, file: file)
    let columns = HistoryColumns(table.columns)
    let missing = HistoryColumn.required.filter { !columns.has($0) }
    guard missing.isEmpty else { throw .missingColumns(missing, file: file, found: table.columns) }
    ignoredColumns = columns.unknown
    for row in table.rows {
      do {
        submissions.append(try columns.submission(row.cells, LocalTime(zone: zone, now: now)))
      } catch {
        rejected.append(RejectedHistoryRow(location: row.location, reason: error.reason))
      }
    }
  }

  private static func table(_ bytes: [UInt8], file: String) throws(HistoryError) -> SeparatedTable {
    do {
      return try SeparatedTable(bytes, file: file)
    } catch {
      throw error.reason == .empty ? .empty(file: file) : .notText(file: file)
    }
  }
}

public struct HistoryRejection: Error {
  public var reason: RejectedHistoryRow.Reason
}

private struct HistoryColumns {
  let unknown: [String]
  private let count: Int
  private let positions: [HistoryColumn: Int]

  init(_ header: [String]) {
    let known = header.map { HistoryColumn(rawValue: $0.asColumnName) }
    positions = Dictionary(known.enumerated().compactMap { index, column in column.map { ($0, index) } }) { first, _ in
      first
    }
    unknown = zip(header, known).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
    count = header.count
  }

  func has(_ column: HistoryColumn) -> Bool { positions[column] != nil }

  func submission(_ cells: [String], _ time: LocalTime) throws(HistoryRejection) -> PastSubmission {
    let used = cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    guard used <= count else { throw HistoryRejection(reason: .tooManyCells(used, columns: count)) }
    let cell = { (column: HistoryColumn) in self.cell(column, of: cells) }
    guard let problem = ProblemID(in: cell(.slug)) else { throw HistoryRejection(reason: .noProblem(cell(.slug))) }
    let (date, utcOffset) = try time.read(cell(.finishedAt))
    let submission = PastSubmission(
      problem: problem, finishedAt: date, utcOffset: utcOffset, verdict: try verdict(cell(.verdict)),
      workSeconds: try seconds(cell(.minutes)), hints: try hints(cell(.hints)),
      failedSubmits: try failedSubmits(cell(.failedSubmits)), grade: try grade(cell(.grade)))
    guard submission.attempt != nil || submission.event != nil else {
      throw HistoryRejection(reason: .nothingDone)
    }
    return submission
  }

  /// Empty where there is no such cell.
  private func cell(_ column: HistoryColumn, of cells: [String]) -> String {
    guard let index = positions[column], index < cells.count else { return "" }
    return cells[index]
  }

  private func verdict(_ text: String) throws(HistoryRejection) -> Verdict? {
    if text.isEmpty { return .accepted }
    if text.lowercased() == HistoryText.nothingHandedIn { return nil }
    guard let verdict = HistoryText.verdict(text) else { throw HistoryRejection(reason: .unknownVerdict(text)) }
    return verdict
  }

  /// With a point or a comma before the fraction. A month is more than any sitting.
  private func seconds(_ text: String) throws(HistoryRejection) -> Int? {
    if text.isEmpty { return nil }
    guard let minutes = Double(text.replacing(",", with: ".")), (0...43200).contains(minutes) else {
      throw HistoryRejection(reason: .invalidMinutes(text))
    }
    return Int((minutes * 60).rounded())
  }

  private func hints(_ text: String) throws(HistoryRejection) -> Int {
    guard let hints = text.isEmpty ? 0 : Int(text), (0...4).contains(hints) else {
      throw HistoryRejection(reason: .invalidHints(text))
    }
    return hints
  }

  private func failedSubmits(_ text: String) throws(HistoryRejection) -> Int {
    guard let count = text.isEmpty ? 0 : Int(text), (0...100_000).contains(count) else {
      throw HistoryRejection(reason: .invalidFailedSubmits(text))
    }
    return count
  }

  private func grade(_ text: String) throws(HistoryRejection) -> Rating? {
    if text.isEmpty { return nil }
    let named = Rating.allCases.first { $0.name.lowercased() == text.lowercased() }
    guard let grade = named ?? Int(text).flatMap(Rating.init) else {
      throw HistoryRejection(reason: .unknownGrade(text))
    }
    return grade
  }
}

extension ProblemID {
  /// A slug, or the address of a problem. A number alone is one of LeetCode's, which says nothing here.
  fileprivate init?(in text: String) {
    if let problem = text.problemOfAddress {
      self = problem
    } else {
      guard text.contains(where: \.isLetter) else { return nil }
      self.init(rawValue: text.lowercased())
    }
  }
}

extension String {
  /// `Finished At` is as good as `finished_at`.
  fileprivate var asColumnName: String {
    lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "_")
  }
}
