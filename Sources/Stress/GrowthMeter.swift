import Foundation
import Inputs
import JudgeModel
import Judging

/// Measures one family of inputs, from small to large.
struct GrowthMeter {
  private let session: JudgingSession
  private let family: GrowthFamily
  private let sizes: GrowthSizes
  /// Of CPU: what takes longer is not measured.
  private let patience: Duration
  private var rungs: [Rung] = []
  private var end = GrowthSeries.End.limit

  /// Inputs of which the same size was asked.
  private struct Rung {
    let asked: Int
    var samples: [GrowthSample] = []

    /// The slowest: a solution that is done early on one input is not on all.
    var slowest: GrowthSample? { samples.max { $0.time < $1.time } }
    /// Of measuring each once more.
    var cost: Duration { samples.reduce(.zero) { $0 + $1.cost } }
  }

  /// Elements of the smallest inputs.
  static let smallest = 4
  private static let inputsOfASize = 5
  private static let fewestInputs = 2
  private static let enoughSizes = 9

  init(_ session: JudgingSession, _ family: GrowthFamily, _ sizes: GrowthSizes, patience: Duration) {
    self.session = session
    self.family = family
    self.sizes = sizes
    self.patience = patience
  }

  /// Each size's slowest input.
  var points: [GrowthPoint] {
    let all = rungs.compactMap(\.slowest).sorted { $0.size < $1.size }
    return all.enumerated().filter { index, sample in index == 0 || sample.size > all[index - 1].size }.map {
      GrowthPoint(
        size: $1.size, amount: $1.time / .nanoseconds(1), target: $1.target,
        whole: $1.whole.map { $0 / .nanoseconds(1) })
    }
  }

  /// The sizes that were asked for, in ascending order, and how long the slowest input of each took.
  var ladder: [(asked: Int, time: Duration)] {
    rungs.compactMap { rung in rung.slowest.map { (rung.asked, $0.time) } }
  }

  var reached: GrowthSeries.End { end }

  /// - Parameter progress: called with each size.
  mutating func measure(within budget: Duration, progress: (Double) -> Void) throws {
    let start = ContinuousClock.now
    try climb(until: start + budget * 0.5, progress)
    try fill(until: start + budget * 0.7)
    try repeatAll(until: start + budget)
  }

  // MARK: sizes

  /// Doubling, and in small steps where a doubling would take forever.
  private mutating func climb(until deadline: ContinuousClock.Instant, _ progress: (Double) -> Void) throws {
    var asked = Self.smallest
    while try add(asked, until: deadline) {
      progress(rungs[rungs.count - 1].slowest?.size ?? 0)
      let next = isExplosive ? asked + max(asked / 8, 1) : asked * 2
      guard ContinuousClock.now + rungs[rungs.count - 1].cost * 2 < deadline, !isPatienceExceeded(next) else {
        if hasLarger(than: asked) { end = .slow }
        return
      }
      asked = next
    }
  }

  /// Steeper than n^3: an exponential, as far as anybody can tell.
  private var isExplosive: Bool {
    guard let (last, before) = lastTwo, last.time > .microseconds(1) else { return false }
    return log(last.time / before.time) / log(Double(last.asked) / Double(before.asked)) > 3.5
  }

  /// If it goes on as from the last size but one to the last.
  private func isPatienceExceeded(_ next: Int) -> Bool {
    guard let (last, before) = lastTwo else { return false }
    let steps = Double(next - last.asked) / Double(last.asked - before.asked)
    return last.time * (isExplosive ? pow(max(last.time / before.time, 1), steps) : 1) > patience
  }

  private var lastTwo: (last: (asked: Int, time: Duration), before: (asked: Int, time: Duration))? {
    let ladder = ladder.suffix(2)
    guard ladder.count == 2, let before = ladder.first, let last = ladder.last else { return nil }
    return (last, before)
  }

  private func hasLarger(than asked: Int) -> Bool {
    let larger = try? family.input(asked * 2, seed: 0, sizes)
    return (larger?.size ?? 0) > 1.04 * (rungs.last?.slowest?.size ?? 0)
  }

  /// Sizes between those that there are, while they are few.
  private mutating func fill(until deadline: ContinuousClock.Instant) throws {
    while rungs.count < Self.enoughSizes, ContinuousClock.now < deadline {
      let gaps = zip(rungs, rungs.dropFirst()).map { (low: Double($0.asked), high: Double($1.asked)) }
      guard let widest = gaps.filter({ $0.high - $0.low > 1 }).max(by: { $0.high / $0.low < $1.high / $1.low })
      else { return }
      guard try add(Int((widest.low * widest.high).squareRoot().rounded()), until: deadline) else { return }
      rungs.sort { $0.asked < $1.asked }
    }
  }

  /// False when it could not be measured, or is no other size.
  private mutating func add(_ asked: Int, until deadline: ContinuousClock.Instant) throws -> Bool {
    var rung = Rung(asked: asked)
    for seed in 0..<Self.inputsOfASize {
      guard let input = try? family.input(asked, seed: UInt64(seed), sizes) else { continue }
      if rungs.contains(where: { rung in rung.samples.contains { $0.input == input.input } }) { continue }
      var sample = GrowthSample(input)
      switch try sample.measure(session) {
      case .measured: rung.samples.append(sample)
      case .slow: end = .slow
      case .failed(let verdict, let message): end = .failed(size: input.size, verdict, message: message)
      }
      guard rung.samples.count > seed else { return keep(rung, isWhole: false) }
      if rung.samples.count >= Self.fewestInputs, ContinuousClock.now + sample.cost > deadline { break }
    }
    return keep(rung, isWhole: true)
  }

  private mutating func keep(_ rung: Rung, isWhole: Bool) -> Bool {
    let largest = rungs.flatMap(\.samples).map(\.size).max() ?? 0
    let isNew = rung.samples.contains { $0.size > largest * 1.04 } || rungs.contains { $0.asked > rung.asked }
    guard isNew, let slowest = rung.slowest, isWhole || slowest.time * 2 > patience else { return false }
    rungs.append(rung)
    return isWhole
  }

  // MARK: repetitions

  private static let passes = 4
  private static let mostRepetitions = 2000

  /// The smallest time counts: whatever disturbs only adds. Passes over all sizes, so that a disturbance of some time does
  /// not lie on one size alone.
  private mutating func repeatAll(until deadline: ContinuousClock.Instant) throws {
    for pass in 0..<Self.passes {
      for index in rungs.indices {
        let left = ContinuousClock.now.duration(to: deadline)
        let share = left / (Self.passes - pass) / (rungs.count - index)
        guard (rungs[index].slowest?.cost ?? .zero) < max(share * 2, left / 3) else { continue }
        try repeatOnce(&rungs[index], until: .now + share)
      }
    }
  }

  /// Only the slowest counts, so it alone is measured again, until another one is.
  private func repeatOnce(_ rung: inout Rung, until end: ContinuousClock.Instant) throws {
    for _ in 0..<(Self.mostRepetitions / Self.passes) {
      guard let slowest = rung.samples.indices.max(by: { rung.samples[$0].time < rung.samples[$1].time }) else {
        return
      }
      _ = try rung.samples[slowest].measure(session)
      if ContinuousClock.now + rung.samples[slowest].cost > end { return }
    }
  }
}
