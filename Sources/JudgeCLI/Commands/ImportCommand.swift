import ArgumentParser
import Catalog
import Exchange
import Foundation
import JudgeModel
import Manifest
import MasteryLog
import SystemPackage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take what other programs know of your work.",
    discussion: "Example: judge import history solved.csv", subcommands: [ImportHistory.self])
}

/// Work that was done elsewhere, from a table of separated values.
struct ImportHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Add work that you did elsewhere to your log.",
    discussion: """
      The file is CSV with a header, as judge export --format csv writes it:

        slug,finished_at,verdict,minutes,hints,failed_submits,grade
        two-sum,2026-05-01T10:00:00+02:00,AC,14.5,0,1,
        lru-cache,2026-05-02 21:30,WA,,,,
        word-ladder,2026-05-03,Accepted,35,1,0,hard

      Only slug and finished_at are needed, in any order; columns of other names are ignored and named. A slug may be \
      an address with /problems/ in it. A time without offset is local, a day alone is its noon. The verdict is AC when \
      it is empty, or AC, WA, TLE, MLE, OLE, RTE, CE, SV or LeetCode's words; none means that nothing was handed in. \
      Hints are 0 to 4, 4 for the solution shown. A grade (again, hard, good, easy or 1 to 4) is your word on that \
      day; without one it follows from the rest.

      A row that cannot be read is named with its line and reason and left out; all others are imported. What the log \
      has already is not added again, so the same file may be imported as often as you like. Exit code 1 when a row was \
      left out because it cannot be read.

      Example: judge import history solved.csv
      """)

  @Argument(help: "A CSV file, or - for stdin.", completion: .file(extensions: ["csv"]))
  var file: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let history = try HistoryFile(bytes(), file: file == "-" ? "stdin" : file, zone: here.timeZone, now: here.now)
    let added = try here.log().record(elsewhere: history.submissions)
    if added > 0 { try warnOfUnknown(history.submissions.map(\.problem), here) }
    let report = HistoryReport(history, added: added)
    if output.json { try printJSON(report) } else { report.print(output.terminal) }
    if !history.rejected.isEmpty { throw ExitCode.rejectedRows }
  }

  /// They may be typing mistakes; they may as well be problems that judge does not know.
  private func warnOfUnknown(_ problems: [ProblemID], _ here: Composition) throws {
    let catalog = try here.catalog()
    let known = Set(try catalog.index().map(\.id)).union(catalog.problems)
    let unknown = Set(problems).subtracting(known).sorted().map(\.rawValue)
    guard !unknown.isEmpty else { return }
    let names = unknown.prefix(5).joined(separator: ", ") + (unknown.count > 5 ? ", …" : "")
    ErrorMessage.notice("\(unknown.count.counted("problem")) that judge has never heard of: \(names)")
  }

  private func bytes() throws -> [UInt8] {
    if file == "-" { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
    do {
      let descriptor = try FileDescriptor.open(FilePath(file), .readOnly)
      let handle = FileHandle(fileDescriptor: descriptor.rawValue, closeOnDealloc: true)
      return Array(try handle.readToEnd() ?? Data())
    } catch let errno as Errno {
      throw CommandError.unreadableHistory(file, errno)
    } catch {
      throw CommandError.unreadableHistory(file, .isDirectory)
    }
  }
}

struct HistoryReport: Encodable {
  let schema = 1
  let rows: Int
  let added: Int
  /// In the log already.
  let known: Int
  let rejected: [Rejected]
  let ignoredColumns: [String]

  struct Rejected: Encodable {
    let file: String
    let line: Int
    let reason: String
  }

  init(_ history: HistoryFile, added: Int) {
    self.added = added
    known = history.submissions.count - added
    rejected = history.rejected.map {
      Rejected(file: $0.location.file, line: $0.location.line, reason: $0.reason.words)
    }
    rows = history.submissions.count + rejected.count
    ignoredColumns = history.ignoredColumns
  }

  func print(_ terminal: Terminal) {
    for row in rejected { ErrorMessage.notice("\(row.file):\(row.line): \(row.reason)") }
    if !ignoredColumns.isEmpty {
      ErrorMessage.notice("columns that mean nothing here: \(ignoredColumns.joined(separator: ", "))")
    }
    let left = rejected.isEmpty ? "" : " · \(rejected.count) left out"
    terminal.print("  \(rows.counted("row")) · \(added) new · \(known) known already\(left)")
    terminal.printNext(added > 0 ? "log" : "")
  }
}
