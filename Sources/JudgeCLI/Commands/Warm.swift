import ArgumentParser
import Languages
import Foundation
import JudgeModel
import Judging

/// Builds the kits of languages, so that the first submission need not wait.
struct Warm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build what languages need once, so that submissions are fast.",
    discussion: "Without a name: every language whose toolchain is installed. Example: judge warm")

  @Argument(help: "Languages, by the names of their plugins.", completion: Completions.languages)
  var names: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let languages = try here.languages()
    let judge = try here.judge(languages)
    let terminal = output.terminal
    let chosen = try names.isEmpty ? languages.languages : names.map { try languages.language(named: $0) }
    var report = WarmReport(languages: [])
    for language in chosen {
      let started = ContinuousClock.now
      let isInstalled = (try? language.toolchain(searching: here.searchPath)) != nil
      if !names.isEmpty || isInstalled {
        try judge.warm(language, report: ProgressLine(terminal, cases: 0).show)
      }
      report.languages.append(
        .init(id: language.id, ready: !names.isEmpty || isInstalled, ms: started.duration(to: .now).milliseconds))
    }
    if output.json { try printJSON(report) } else { report.print(terminal) }
  }
}

struct WarmReport: Encodable {
  let schema = 1
  var languages: [Entry]

  struct Entry: Encodable {
    let id: LanguageID
    let ready: Bool
    let ms: Double
  }

  func print(_ terminal: Terminal) {
    for entry in languages {
      let state = entry.ready ? terminal.styled("✔ ready", .green) : terminal.styled("· not installed", .dim)
      terminal.print("  \(entry.id.rawValue.padded(to: 12)) \(state)  \(Duration.milliseconds(entry.ms).words)")
    }
  }
}
