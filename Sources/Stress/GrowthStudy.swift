public import Inputs
public import JudgeModel
public import Judging

/// Measures how a solution's time and memory grow with its input.
public struct GrowthStudy {
  private let judge: Judge
  private let problem: Problem
  private let signature: Signature
  private let target: GrowthTarget
  private let families: [GrowthFamily]
  private let sizes: GrowthSizes

  /// - Parameter families: the random one first; of the others the slowest is measured too.
  public init(
    _ problem: Problem, _ signature: Signature, _ target: GrowthTarget, _ description: InputDescription,
    families: [GrowthFamily], judge: Judge
  ) {
    self.judge = judge
    self.problem = problem
    self.signature = signature
    self.target = target
    self.families = families
    sizes =
      switch description {
      case .arguments(let arguments): GrowthSizes(target, arguments, isClass: false)
      case .calls(let calls): GrowthSizes(target, calls.constructor, isClass: true)
      }
  }

  public enum Outcome {
    case measured(GrowthResult)
    case rejected(Judgement)
  }

  /// Which facts are wanted.
  public enum Extent {
    case time, timeAndMemory
  }

  public enum Event {
    case judging(JudgingEvent)
    /// Measuring inputs of this size of a family.
    case measuring(family: String, size: Double)
    case measuringMemory
  }

  /// - Parameter budget: of wall time, once the solution is compiled; a call that never ends may add a third.
  public func measure(
    _ submission: Submission, within budget: Duration, _ extent: Extent,
    report: (Event) -> Void = { _ in }
  ) throws -> Outcome {
    try Judge.pinned {
      let patience = budget / 6
      switch try judge.open(
        submission, on: problem, signature, stop: patience, timed: true, report: { report(.judging($0)) })
      {
      case .rejected(let judgement): return .rejected(judgement)
      case .session(let session):
        defer { session.close() }
        var result = try measure(session, within: extent == .time ? budget : budget * 0.85, patience, report)
        if extent == .timeAndMemory {
          report(.measuringMemory)
          result.memory = try memory(session, result.random.points, within: budget * 0.15)
        }
        return .measured(result)
      }
    }
  }

  private func measure(
    _ session: JudgingSession, within budget: Duration, _ patience: Duration, _ report: (Event) -> Void
  ) throws -> GrowthResult {
    let start = ContinuousClock.now
    let (random, ladder) = try series(families[0], session, within: budget * 0.5, patience, report)
    var result = GrowthResult(target: target, timesCalls: session.timesCalls, random: random)
    guard let family = try slowest(after: ladder, session, within: budget * 0.1) else { return result }
    let left = max(budget - start.duration(to: .now), budget * 0.2)
    result.worst = try series(family, session, within: left, patience, report).0
    return result
  }

  private typealias Ladder = [(asked: Int, time: Duration)]

  private func series(
    _ family: GrowthFamily, _ session: JudgingSession, within budget: Duration, _ patience: Duration,
    _ report: (Event) -> Void
  ) throws -> (GrowthSeries, Ladder) {
    var meter = GrowthMeter(session, family, sizes, patience: patience)
    try meter.measure(within: budget) { report(.measuring(family: family.name, size: $0)) }
    let fit = GrowthFit(meter.points)
    let outcome = GrowthOutcome(
      fit, meter.points, against: GrowthExpression(target: target.time), named: target.argument)
    return (
      GrowthSeries(family: family.name, points: meter.points, end: meter.reached, fit: fit, outcome: outcome),
      meter.ladder
    )
  }

  /// Of the other families, by one input of a middle size each.
  private func slowest(
    after ladder: Ladder, _ session: JudgingSession, within budget: Duration
  ) throws -> GrowthFamily? {
    let share = budget / max(families.count - 1, 1)
    guard let asked = ladder.last(where: { $0.time * 8 < share })?.asked ?? ladder.first?.asked else { return nil }
    let deadline = ContinuousClock.now + budget
    var slowest: (family: GrowthFamily, time: Duration)?
    for family in families.dropFirst() where ContinuousClock.now < deadline {
      guard let time = try time(of: family, asked, session), time > slowest?.time ?? .zero else { continue }
      slowest = (family, time)
    }
    return slowest?.family
  }

  /// nil where the family has no such inputs.
  private func time(of family: GrowthFamily, _ asked: Int, _ session: JudgingSession) throws -> Duration? {
    guard let input = try? family.input(asked, seed: 1, sizes),
      (try? family.input(GrowthMeter.smallest, seed: 1, sizes)) != nil
    else { return nil }
    let like = try? families[0].input(asked, seed: 1, sizes)
    guard input.size >= 0.4 * (like?.size ?? 0) else { return nil }
    var sample = GrowthSample(input)
    for _ in 0..<2 {
      guard case .measured = try sample.measure(session) else { return .seconds(3600) }
    }
    return sample.time
  }

  // MARK: memory

  private static let memorySizes = 6

  private func memory(
    _ session: JudgingSession, _ points: [GrowthPoint], within budget: Duration
  ) throws -> GrowthMemory {
    let deadline = ContinuousClock.now + budget
    var peaks: [GrowthPoint] = []
    var added: [GrowthPoint] = []
    for sample in memorySamples(points) where ContinuousClock.now < deadline || peaks.count < 3 {
      guard let measured = try session.peak(sample) else { continue }
      peaks.append(measured.peak)
      added += [measured.added].compactMap(\.self)
    }
    return GrowthMemory(peaks: peaks, added: added)
  }

  /// From the smallest to the largest size that was measured.
  private func memorySamples(_ points: [GrowthPoint]) -> [GrowthSample] {
    guard let first = points.first, let last = points.last else { return [] }
    var samples: [GrowthSample] = []
    for step in 0..<Self.memorySizes {
      let part = Double(step) / Double(Self.memorySizes - 1)
      let size = last.size * part + first.size * (1 - part)
      guard let input = try? families[0].input(sizes.asked(for: size), seed: 1, sizes) else { continue }
      samples.append(GrowthSample(input))
    }
    return samples
  }
}

/// How a solution grows.
public struct GrowthResult: Sendable {
  public var target: GrowthTarget
  /// False when reading and writing is in the times: the language's driver does not time the calls alone.
  public var timesCalls: Bool
  public var random: GrowthSeries
  /// Of the family on which it was slowest beside the random one; nil when there is none.
  public var worst: GrowthSeries?
  /// nil when it was not asked for.
  public var memory: GrowthMemory?

  init(target: GrowthTarget, timesCalls: Bool, random: GrowthSeries) {
    self.target = target
    self.timesCalls = timesCalls
    self.random = random
  }

  /// Of both.
  public var outcome: GrowthOutcome {
    let outcomes = [random.outcome] + (worst.map { [$0.outcome] } ?? [])
    if outcomes.contains(.worse) { return .worse }
    return outcomes.allSatisfy { $0 == .met } ? .met : .unclear
  }
}
