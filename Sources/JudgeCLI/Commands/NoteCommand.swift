import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog
import Practice

/// Notes on problems and patterns.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Add a note to a problem or a pattern, or show its notes.",
    discussion: "Example: judge note sliding-window \"shrink only while the window is still valid\"")

  @Argument(
    help: "A problem's slug or a pattern; all notes without it.",
    completion: .custom { words, at, prefix in Completions.slugs + Completions.patternNames })
  var subject: String?

  @Argument(help: "The note.")
  var text: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let subject = try subject.map { try resolve($0, here) }
    if let subject, !text.isEmpty {
      let note = text.joined(separator: " ")
      guard note.contains(where: { !$0.isWhitespace }) else { throw CommandError.emptyText }
      try here.log().record(Note(note, on: subject, at: here.now, utcOffset: here.utcOffset))
    }
    let notes = try here.log().notes(on: subject)
    if output.json {
      try printJSON(NotesReport(notes: notes.map(NoteReport.init)))
    } else {
      print(notes)
    }
  }

  private func resolve(_ name: String, _ here: Composition) throws -> Note.Subject {
    let shelf = try here.shelf()
    if let id = ProblemID(rawValue: name), shelf[id] != nil { return .problem(id) }
    if try here.catalog().patterns().contains(where: { $0.id == name }) { return .pattern(name) }
    return .problem(try shelf.problem(name).id)
  }

  private func print(_ notes: [Note]) {
    let terminal = output.terminal
    if notes.isEmpty { terminal.print("  no notes yet") }
    for note in notes {
      let day = StudyDay(at: note.at, utcOffset: note.utcOffset)
      terminal.print("  " + terminal.styled("\(day)  \(note.subject.name)", .dim))
      terminal.print(note.text.wrapped(to: terminal.width - 4).indented(by: 4))
    }
  }
}

struct NotesReport: Encodable {
  let schema = 1
  let notes: [NoteReport]
}

struct NoteReport: Encodable {
  let subject: String
  let text: String
  let at: String

  init(_ note: Note) {
    subject = note.subject.name
    text = note.text
    at = note.at.timestamp(utcOffset: note.utcOffset)
  }
}

extension Note.Subject {
  var name: String {
    switch self {
    case .problem(let problem): problem.rawValue
    case .pattern(let pattern): pattern
    }
  }
}
