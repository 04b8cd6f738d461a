import Authoring
import Foundation
import JudgeModel

/// A row a package, and below it what keeps it from being proven.
struct ProofTable {
  let terminal: Terminal
  /// Whether each submission is shown as well.
  let hasDetails: Bool
  private let slugWidth: Int

  /// What stands beside the slug, each column after two spaces.
  private static let columns = [("cases", 5), ("accepted", 8), ("caught", 8), ("slowest", 7), ("too slow", 8)]
  private static let others = 4 + columns.reduce(0) { $0 + 2 + $1.1 }

  /// - Parameter names: of all packages to come, so that the columns can be told before the first is judged.
  init(_ terminal: Terminal, names: [String], hasDetails: Bool) {
    self.terminal = terminal
    self.hasDetails = hasDetails
    let longest = names.map(\.columns).max() ?? 0
    slugWidth = min(max(longest, "problem".count), max(20, terminal.width - Self.others))
  }

  func printHeading() {
    terminal.print(terminal.styled(row(" ", "problem", Self.columns.map(\.0)), .dim))
  }

  /// - Parameter isUnchanged: since it was proven.
  func print(_ proof: PackageProof, isUnchanged: Bool) {
    let sign = isUnchanged ? "=" : proof.isProven ? "✔" : "✘"
    let row = row(sign, proof.problem.rawValue.shortened(to: slugWidth), figures(of: proof))
    terminal.print(isUnchanged ? terminal.styled(row, .dim) : proof.isProven ? row : terminal.styled(row, .red))
    if hasDetails {
      printSubmissions(of: proof)
    } else {
      for complaint in proof.submissions.compactMap(\.complaint) { printIndented(complaint) }
    }
    for gap in proof.gaps { printIndented(gap.words, after: hasDetails ? terminal.styled("✘", .red) + " " : "") }
  }

  /// Of a package that nothing is known about: why, its error says.
  func print(unverified name: String) {
    terminal.print(terminal.styled("  ✘ \(name.shortened(to: slugWidth).padded(to: slugWidth))  not verified", .red))
  }

  private func row(_ sign: String, _ slug: String, _ figures: [String]) -> String {
    let cells = zip(figures, Self.columns).map { "  " + $0.leftPadded(to: $1.1) }
    return "  \(sign) \(slug.padded(to: slugWidth))" + cells.joined()
  }

  private func figures(of proof: PackageProof) -> [String] {
    let (accepted, wrong) = (proof.accepted, proof.wrong)
    let right = accepted.count { $0.verdict == .accepted }
    let slowest = accepted.map(\.slowest).max()
    let fastest = wrong.compactMap(\.slowness).min { $0.least < $1.least }
    return [
      "\(proof.caseCount)", right == accepted.count ? "\(right)" : "\(right) of \(accepted.count)",
      "\(wrong.count { $0.fault?.isMiss != true }) of \(wrong.count)",
      slowest.map { String(format: "%.0f %%", min($0, 9.99) * 100) } ?? "–", fastest?.words ?? "–",
    ]
  }

  private func printSubmissions(of proof: PackageProof) {
    let width = min(proof.submissions.map(\.name.columns).max() ?? 0, 48)
    for submission in proof.submissions {
      let sign = submission.fault == nil ? terminal.styled("✔", .green) : terminal.styled("✘", .red)
      let share = String(format: "%3.0f %% of the limit", min(submission.slowest, 9.99) * 100)
      let name = submission.name.padded(to: width)
      let caught = submission.caughtBy.map { "  by \($0)" } ?? ""
      terminal.print("    \(sign) \(submission.verdict.rawValue.padded(to: 3))  \(name)  \(share)\(caught)")
      if let fault = submission.fault { printIndented(fault.words, by: 6) }
    }
  }

  private func printIndented(_ text: String, after sign: String = "", by count: Int = 4) {
    let text = text.folded(to: terminal.width - count - 2).indented(by: count)
    terminal.print(String(repeating: " ", count: count) + sign + text.dropFirst(count))
  }
}

extension SubmissionProof.Fault {
  /// Whether no case caught it as its folder says.
  fileprivate var isMiss: Bool {
    if case .expected = self { true } else { false }
  }
}

extension String {
  /// At most so wide, with the middle cut out: slugs begin and end alike.
  fileprivate func shortened(to width: Int) -> String {
    columns > width ? "\(prefix(width / 2))…\(suffix(width - width / 2 - 1))" : self
  }
}
