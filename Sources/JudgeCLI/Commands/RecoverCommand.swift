import ArgumentParser
import MasteryLog
import SystemPackage

/// What can be read of a damaged log, in a new one.
struct Recover: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Save what can be read of a damaged log.",
    discussion: """
      Reads the log page by page, past the damage, into a new one that takes its place; the damaged one is kept beside \
      it as judge.db.damaged-<date>. A log that is not damaged stays as it is.

      Example: judge recover
      """)

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let recovery = try LogRecovery(of: here.logFile, derivation: here.derivation()).run(on: here.today())
    let report = RecoveryReport(file: here.logFile.string, recovery)
    if output.json { try printJSON(report) } else { report.print(output.terminal) }
  }
}

struct RecoveryReport: Encodable {
  let schema = 1
  let file: String
  let wasDamaged: Bool
  let tables: [Table]
  @OrNull var original: String?

  struct Table: Encodable {
    let name: String
    let saved: Int
    let lost: Int
  }

  init(file: String, _ report: LogRecovery.Report?) {
    self.file = file
    wasDamaged = report != nil
    tables = (report?.tables ?? []).map { Table(name: $0.name, saved: $0.saved, lost: $0.lost) }
    original = report?.original.string
  }

  func print(_ terminal: Terminal) {
    guard let original else {
      terminal.print("  \(file) is not damaged.")
      return
    }
    let width = tables.map(\.name.count).max() ?? 0
    for table in tables where table.saved > 0 || table.lost > 0 {
      let lost = table.lost == 0 ? "" : "  " + terminal.styled("\(table.lost) lost", .red)
      terminal.print("  \(table.name.padded(to: width))  \(table.saved) saved\(lost)")
    }
    terminal.print("\n  The damaged log is kept: \(original)")
    terminal.printNext("log")
  }
}
