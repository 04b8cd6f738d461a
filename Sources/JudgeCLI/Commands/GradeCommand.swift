import ArgumentParser
import JudgeModel
import MasteryLog
import Practice

/// Shows or overrules the grade of the last sitting.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Show how the last sitting was graded, or overrule it.",
    discussion: """
      Grades come from what happened: Again when it was not accepted or the solution was shown; Hard with a hint, two \
      failed submits or too much time; Easy at the first submit within half of the time; otherwise Good. Your word \
      counts more and is kept beside the facts.

      Example: judge grade two-sum hard
      """)

  @Argument(help: "A problem's slug.", completion: Completions.problems)
  var problem: String

  @Argument(help: "Your own grade: again, hard, good or easy.")
  var rating: RatingArgument?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let id = try here.shelf().problem(problem).id
    guard let before = try here.log().progress(on: id) else { throw CommandError.neverGraded(id) }
    if let rating {
      try here.log().record(
        Overruling(rating.rating, of: id, on: before.lastReview, at: here.now, utcOffset: here.utcOffset))
    }
    let progress = try here.log().progress(on: id) ?? before
    if output.json {
      try printJSON(GradedReport(problem: id, grade: GradeReport(progress, here.schedule())))
    } else {
      try GradeText(terminal: output.terminal, progress: progress, schedule: here.schedule(), today: here.today())
        .print()
      output.terminal.printNext("next")
    }
  }
}

struct GradedReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let grade: GradeReport
}
