import Authoring
import Foundation
import JudgeModel

extension SubmissionProof {
  /// What is wrong with it; nil when nothing is.
  var complaint: String? {
    fault.map { fault in
      switch fault {
      case .expected: "\(name): \(verdict.rawValue)\(caughtBy.map { " by \($0)" } ?? ""), \(fault.words)"
      case .tooNearLimit, .barelyTooSlow: "\(name): \(fault.words)"
      }
    }
  }
}

extension SubmissionProof.Slowness {
  /// `1.6×` as measured, `> 1.9×` when it was stopped then.
  var words: String {
    switch self {
    case .measured(let share): String(format: "%.1f×", share)
    // Rounded down: that much is known.
    case .moreThan(let share): String(format: "> %.1f×", (share * 10).rounded(.down) / 10)
    case .waiting: "waits"
    }
  }

  /// How little it is at least, to find the one that a faster machine would accept first.
  var least: Double {
    switch self {
    case .measured(let share), .moreThan(let share): share
    case .waiting: .infinity
    }
  }
}

extension SubmissionProof.Fault {
  var words: String {
    switch self {
    case .expected(let verdicts): "expected \(verdicts.map(\.rawValue).joined(separator: " or "))"
    case .tooNearLimit(let room): String(format: "the limit is only %.1f times its slowest case", room)
    case .barelyTooSlow: "it is too slow by so little that a faster machine would accept it"
    }
  }
}

extension PackageProof.Gap {
  var words: String {
    switch self {
    case .unknownGroup(let name):
      "submissions/\(name) is none of \(SubmissionGroup.allCases.map(\.rawValue).joined(separator: ", "))"
    case .noSubmission(let group): "submissions/\(group.rawValue) is empty"
    case .tooFewWrong(let found, let needed):
      "\(found) wrong or too slow submissions; at least \(needed) show that the cases catch mistakes"
    case .unknownPattern(let name, let known):
      "the pattern \(name) is not in patterns.yaml; \(known.nearest(to: name).first.map { "is it \($0)?" } ?? "add it")"
    case .misplaced(let pattern, let folder): "its first pattern is \(pattern), but it lies in the folder \(folder)"
    case .hints(let needed): "the sections of hints.md must be \(needed.joined(separator: ", "))"
    case .unwritten(let file): "\(file) still says '\(PackageSketch.gap)'"
    case .disagreement(let name, let input):
      "\(name) answers otherwise than the brute force: \(input.joined(separator: ", ").cut(to: 200))"
    case .unsteady(let name): "\(name) answers otherwise after other inputs than alone"
    case .unknownLanguage(let id, let known):
      "names has \(id), which is no plugin; there are \(known.map(\.rawValue).joined(separator: ", "))"
    }
  }
}
