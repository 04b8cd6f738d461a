import ArgumentParser
import Authoring
import Catalog
import JudgeModel

/// Fills in what generated cases leave to the accepted submissions.
struct RecordProblem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Fill in the input digests and answers of generated cases.",
    discussion: "Example: judge problem record two-sum")

  @Argument(help: "Slugs, or paths of packages.", completion: Completions.problems)
  var problems: [String]

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let catalog = try here.catalog()
    let languages = try here.languages()
    let recorder = try AnswerRecorder(judge: here.judge(languages), languages: languages)
    var report = RecordReport(problems: [])
    for name in problems {
      let package = try catalog.package(name)
      report.problems.append(
        .init(name: name, slug: package.problem.id, recorded: try recorder.record(package)))
    }
    if output.json { try printJSON(report) } else { report.print(output.terminal) }
  }
}

struct RecordReport: Encodable {
  let schema = 1
  var problems: [Entry]

  struct Entry: Encodable {
    /// As it was given: a slug or a path.
    let name: String
    let slug: ProblemID
    let recorded: Int

    private enum CodingKeys: CodingKey {
      case slug, recorded
    }
  }

  func print(_ terminal: Terminal) {
    for entry in problems {
      terminal.print("  \(entry.slug)  \(entry.recorded) generated cases recorded")
      terminal.printNext("problem verify \(entry.name.shellQuoted)")
    }
  }
}
