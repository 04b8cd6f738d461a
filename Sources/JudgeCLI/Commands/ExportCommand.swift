import ArgumentParser
import Catalog
import Exchange
import Foundation
import JudgeModel
import MasteryLog
import Practice
import SystemPackage

/// The log in forms that other programs read.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write your log for other programs.",
    discussion: """
      jsonl     everything that was ever recorded, one JSON object a line, with the source of each attempt
      csv       each submission, as judge import history reads it
      markdown  a table a pattern for your notes: problem, label, last and next review, insight
      anki      a card for each problem with an insight or notes, as tab-separated text: File > Import in Anki

      Example: judge export --format markdown --output mastery.md
      """)

  @Option(help: "The form: jsonl, csv, markdown or anki.")
  var format: ExportFormat = .jsonl

  @Option(help: "The file to write, which is replaced when all is written; stdout otherwise.", completion: .file())
  var output: String?

  @OptionGroup var options: OutputOptions

  func validate() throws {
    if options.json, output == nil { throw ValidationError("--json needs --output: the export itself goes to stdout") }
  }

  func run() throws {
    guard let output else {
      var lines = 0
      return try format.write(.current) { try write($0, &lines, to: .standardOutput) }
    }
    var lines = 0
    try ReplacedFile.write(FilePath(output)) { file in
      try format.write(.current) { try write($0, &lines, to: file) }
    }
    let report = ExportReport(format: format.rawValue, file: output, lines: lines)
    if options.json { try printJSON(report) } else { options.terminal.print("  \(output) · \(lines.counted("line"))") }
  }

  private func write(_ text: Data, _ lines: inout Int, to file: FileDescriptor) throws {
    lines += text.count { $0 == UInt8(ascii: "\n") }
    do {
      try text.withUnsafeBytes { _ = try file.writeAll($0) }
    } catch let errno as Errno {
      throw CommandError.cannotExport(output ?? "stdout", errno)
    }
  }
}

struct ExportReport: Encodable {
  let schema = 1
  let format: String
  let file: String
  let lines: Int
}

enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case jsonl, csv, markdown, anki
}

extension ExportFormat {
  fileprivate func write(_ here: Composition, _ write: (Data) throws -> Void) throws {
    switch self {
    case .jsonl: try writeRecords(here, write)
    case .csv:
      let table = HistoryTable(try here.settings().grader) { Composition.difficulty(of: $0) }
      let lines = [HistoryTable.header] + (try table.lines(of: here.log()))
      try write(Data((lines.joined(separator: "\n") + "\n").utf8))
    case .markdown:
      let patterns = try here.catalog().patterns().map { StudyNotes.Heading(id: $0.id, name: $0.name) }
      try write(Data(notes(here).markdown(patterns).utf8))
    case .anki: try write(Data(notes(here).anki().utf8))
    }
  }

  /// In pieces, since ten years of sources are many megabytes.
  private func writeRecords(_ here: Composition, _ write: (Data) throws -> Void) throws {
    let lines = JSONLines()
    let newline = Data("\n".utf8)
    var pending = try lines.header + newline
    try here.log().forEachRecord { record in
      pending += try lines.line(record) + newline
      guard pending.count > 1 << 16 else { return }
      try write(pending)
      pending.removeAll(keepingCapacity: true)
    }
    try write(pending)
  }

  private func notes(_ here: Composition) throws -> StudyNotes {
    let log = try here.log()
    return StudyNotes(
      try here.shelf().problems, insights: try log.insights(), notes: try log.notes(), schedule: try here.schedule())
  }
}
