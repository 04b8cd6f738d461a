import Catalog
import Foundation
import JudgeModel
import Judging
import Languages
import Stress

/// Looks for the smallest input on which a solution fails, and keeps it as the person's own case.
struct SmallestSearch {
  let package: ProblemPackage
  let submission: Submission
  let seconds: Double
  let progress: ProgressLine

  /// What came of it.
  enum Outcome {
    /// There was nothing to look for.
    case none
    case nothing(runs: Int, unanswered: Int)
    case notRepeatable(Counterexample)
    /// With the name of the case; nil when it could not be kept.
    case found(SmallestFailure, case: String?)
  }

  /// After a failure that an input can explain. What goes wrong here is said and never hides the verdict.
  func run(after judgement: Judgement, _ cases: [TestCase], _ here: Composition) -> Outcome {
    guard seconds > 0, let failure = judgement.failure, let id = failure.caseID, judgement.verdict.hasSmallestInput,
      let testCase = cases.first(where: { $0.id == id }), let signature = package.problem.signature
    else { return .none }
    do {
      let input = try signature.input(testCase.input.read())
      let counterexample = Counterexample(input: input, verdict: judgement.verdict, failure: failure)
      return try run(from: FailureSearch.Start(testCase, counterexample), here)
    } catch  where !Interruption.hasHappened {
      ErrorMessage.warn(error, because: "the smallest input is not known: ")
      return .none
    } catch {
      return .none
    }
  }

  /// - Parameters:
  ///   - start: how it is known to fail; nil to find out.
  ///   - reference: a solution whose answers count, in place of the package's own.
  func run(
    from start: FailureSearch.Start?, against reference: Submission? = nil, seed: UInt64 = 1, _ here: Composition
  ) throws -> Outcome {
    let languages = try here.languages()
    guard let search = FailureSearch(package, judge: try here.judge(languages), languages: languages) else {
      return .none
    }
    progress.showSearch()
    defer { progress.clear() }
    let result = try search.search(
      submission, from: start, against: reference, within: .seconds(seconds), seed: seed)
    switch result {
    case .nothing(let runs, let unanswered): return .nothing(runs: runs, unanswered: unanswered)
    case .notRepeatable(let counterexample): return .notRepeatable(counterexample)
    case .found(let smallest):
      return .found(smallest, case: reference == nil ? keep(smallest, here.ownCases) : nil)
    }
  }

  /// Only with its answer it can be judged by the next submit. Large ones are the package's own, and to see again that
  /// something is slow takes long.
  private func keep(_ smallest: SmallestFailure, _ ownCases: OwnCases) -> String? {
    guard let answer = smallest.answer, smallest.before == nil,
      smallest.verdict != .timeLimitExceeded || smallest.isMinimal, let signature = package.problem.signature
    else {
      return nil
    }
    let text = signature.text(of: smallest.input)
    guard text.utf8.count <= Self.longestCase else { return nil }
    do {
      return try ownCases.keep(text, answer: answer, of: package.problem.id)
    } catch {
      ErrorMessage.warn(error, because: "it is not kept as your case: ")
      return nil
    }
  }

  private static let longestCase = 4 << 10
}

extension Verdict {
  /// Whether there is a smallest input that leads to it, and not just a limit that every large one exceeds.
  fileprivate var hasSmallestInput: Bool { [.wrongAnswer, .runtimeError, .timeLimitExceeded].contains(self) }
}

extension Composition {
  /// The person's own cases that a submit judges first: those of which the answer is known.
  func answeredOwnCases(of package: ProblemPackage) -> [TestCase] {
    ownCases.cases(of: package, unusable: { ErrorMessage.warn($0) }).filter { $0.answer != .unknown }
  }
}
