import FSRS
import JudgeModel
import MasteryLog
import Practice

/// How the last sitting on a problem was graded, and when it comes back.
struct GradeText {
  let terminal: Terminal
  let progress: Progress
  let schedule: ReviewSchedule
  let today: StudyDay

  func print() {
    let due = schedule.due(progress)
    let rating = terminal.styled(progress.rating.name, progress.rating >= .good ? .green : .yellow)
    let day = progress.lastReview == today ? "" : "on \(progress.lastReview.shortWords)  "
    terminal.print(row("grade", rating + "  " + day + terminal.styled(reasons, .dim)))
    terminal.print(
      row("known", "\(progress.label.words) · next review \(due.words), \(due.distanceWords(from: today))"))
  }

  /// Below each other where they do not fit beside the rating.
  private var reasons: String {
    "(\(progress.reasons))".wrapped(to: terminal.width - 28).replacing(
      "\n", with: "\n" + String(repeating: " ", count: 16))
  }

  private func row(_ name: String, _ text: String) -> String {
    "  " + terminal.styled(name.padded(to: 8), .dim) + text
  }
}

/// What `--json` says of a grade. These keys are a contract.
struct GradeReport: Encodable {
  let rating: String
  let reasons: String
  let label: MasteryLabel
  let due: String

  init(_ progress: Progress, _ schedule: ReviewSchedule) {
    rating = progress.rating.name
    reasons = progress.reasons
    label = progress.label
    due = schedule.due(progress).description
  }
}

extension MasteryLabel {
  var words: String { rawValue.replacing("-", with: " ") }
}
