import Inputs
import JudgeModel

/// One search: what it has found and how much time is left.
final class Hunt {
  private let description: InputDescription
  private let start = ContinuousClock.now
  private let time: Duration
  private var runs = 0
  /// Of the runs that were to make an input smaller: the next one may take as long.
  private var slowest: Duration
  /// How many inputs the oracle had no answer to so far.
  private let unanswered: () -> Int

  /// - Parameter slowest: what a run may take at first.
  init(
    _ description: InputDescription, within time: Duration, slowest: Duration, unanswered: @escaping () -> Int
  ) {
    self.unanswered = unanswered
    self.description = description
    self.time = time
    self.slowest = slowest
  }

  /// The first of `inputs` on which the suspect fails, made as small as possible; nil when there is none in that share of
  /// the time.
  ///
  /// - Parameter judge: decides whether what was found fails by the problem's own limits.
  func search(
    _ inputs: some Sequence<CaseInput>, for suspect: Suspect, judge: Suspect, share: Double
  ) throws -> SearchResult? {
    for input in inputs {
      guard elapsed < time * share else { return nil }
      runs += 1
      if let counterexample = try suspect.failure(on: input) {
        return try shrink(counterexample, for: suspect, judge: judge)
      }
    }
    return nil
  }

  func shrink(_ counterexample: Counterexample, for suspect: Suspect, judge: Suspect) throws -> SearchResult {
    let (smallest, isMinimal) = try smallest(from: counterexample, for: suspect.wanting(counterexample.verdict))
    guard smallest.input.count <= Self.mostShown || smallest.input != counterexample.input else { return nothing }
    let isSlow = counterexample.verdict == .timeLimitExceeded
    // Near the limit a second measurement may well be below it.
    if isSlow, suspect === judge {
      return .found(try result(smallest, from: counterexample, judge, isMinimal: isMinimal))
    }
    guard let last = try judge.wanting(counterexample.verdict).failureAlone(on: smallest.input) else {
      return isSlow ? nothing : .notRepeatable(smallest)
    }
    return .found(try result(last, from: counterexample, judge, isMinimal: isMinimal))
  }

  /// What is found among others and is larger is no discovery.
  private static let mostShown = 100

  /// The smallest two inputs of which the second fails only after the first; nil when there are none in the time.
  func searchPair(_ inputs: some Sequence<CaseInput>, for suspect: Suspect) throws -> SearchResult? {
    var earlier: [CaseInput] = []
    for input in inputs.prefix(Self.mostInSequence) where elapsed < time {
      runs += 1
      if try suspect.failure(on: input) != nil {
        for first in earlier.reversed() where elapsed < time {
          if let counterexample = try suspect.failure(on: input, after: first) {
            return try shrink(counterexample, after: first, for: suspect)
          }
        }
        _ = try suspect.failureAlone(on: input)
      }
      earlier.append(input)
    }
    return nil
  }

  /// More in one process blur which of them did it.
  private static let mostInSequence = 300

  /// The second input with the first as it is, then the first.
  private func shrink(
    _ counterexample: Counterexample, after first: CaseInput, for suspect: Suspect
  ) throws -> SearchResult {
    let suspect = suspect.wanting(counterexample.verdict)
    let (second, isMinimal) = try smallest(from: counterexample) { try suspect.failure(on: $0, after: first) }
    let start = Counterexample(input: first, verdict: counterexample.verdict, failure: counterexample.failure)
    let (before, isBeforeMinimal) = try smallest(from: start) { before in
      try suspect.failure(on: second.input, after: before).map {
        Counterexample(input: before, verdict: $0.verdict, failure: $0.failure)
      }
    }
    guard let last = try suspect.failure(on: second.input, after: before.input) else { return .notRepeatable(second) }
    var smallest = try result(last, from: counterexample, suspect, isMinimal: isMinimal && isBeforeMinimal)
    smallest.before = try suspect.arguments(of: before.input)
    return .found(smallest)
  }

  /// And whether it is known that nothing smaller fails.
  private func smallest(
    from counterexample: Counterexample, for suspect: Suspect
  ) throws -> (Counterexample, isMinimal: Bool) {
    try smallest(from: counterexample) { try suspect.failure(on: $0) }
  }

  private func smallest(
    from counterexample: Counterexample, failure: (CaseInput) throws -> Counterexample?
  ) throws -> (Counterexample, isMinimal: Bool) {
    var shrinker = Shrinker(counterexample.input, of: description)
    var smallest = counterexample
    let isMinimal = try shrinker.shrink(until: { !hasTimeForOne }) { input in
      runs += 1
      let begun = elapsed
      defer { slowest = max(slowest, elapsed - begun) }
      guard let failing = try failure(input) else { return false }
      smallest = failing
      return true
    }
    return (smallest, isMinimal)
  }

  /// More, like the slowest so far.
  private var hasTimeForOne: Bool { elapsed + slowest < time }

  var nothing: SearchResult { .nothing(runs: runs, unanswered: unanswered()) }

  private var elapsed: Duration { start.duration(to: .now) }

  private func result(
    _ last: Counterexample, from first: Counterexample, _ judge: Suspect, isMinimal: Bool
  ) throws -> SmallestFailure {
    var failure = last.failure
    let answer = last.input.count <= Self.mostShown ? try judge.answer(to: last.input) : nil
    failure.expected = failure.expected ?? answer
    return SmallestFailure(
      input: last.input, answer: answer, verdict: last.verdict, failure: failure, runs: runs, duration: elapsed,
      firstSize: first.input.count, size: last.input.count, isMinimal: isMinimal)
  }
}

extension CaseInput {
  /// Elements, letters and nodes of its largest argument, or calls.
  var count: Int {
    switch self {
    case .arguments(let values): values.map(\.count).max() ?? 0
    case .calls(_, let calls): calls.count
    }
  }
}

extension Value {
  /// Of an array of arrays, those of all rows.
  fileprivate var count: Int {
    switch self {
    case .string(let string): string.unicodeScalars.count
    case .array(let elements):
      elements.reduce(0) { count, element in
        switch element {
        case .array: count + max(element.count, 1)
        case .null: count
        default: count + 1
        }
      }
    default: 1
    }
  }
}
