import FSRS
import Foundation
import JudgeModel
import Testing

@testable import Practice

/// The planner against other ways to spend the same minutes, by learners whose memory is FSRS-6's: not evidence about
/// people, but a change of policy is seen here. With 100 runs: planner .845 .727 .949 .794, plain FSRS .824 .719 .931 .774,
/// everything new first .760 .652 .933 .643.
struct PolicySimulationTests {
  struct Scenario: Sendable, CustomTestStringConvertible {
    var problems: Int
    var days: Int
    var minutes: Int

    var testDescription: String { "\(problems) problems, \(days) days, \(minutes) minutes a day" }
  }

  enum Policy: CaseIterable {
    case planner, plainFSRS, coverageFirst
  }

  @Test(arguments: [
    Scenario(problems: 80, days: 21, minutes: 150), Scenario(problems: 80, days: 10, minutes: 150),
    Scenario(problems: 40, days: 21, minutes: 120), Scenario(problems: 150, days: 42, minutes: 120),
  ])
  func `the planner is not worse than plain FSRS or everything new first`(_ scenario: Scenario) {
    let mean = { (policy: Policy) in
      (1...Self.runs).map { Learner(scenario, seed: UInt64($0)).readiness(after: policy) }.reduce(0, +)
        / Double(Self.runs)
    }
    let planner = mean(.planner)
    let plain = mean(.plainFSRS)
    let coverage = mean(.coverageFirst)
    #expect(planner >= plain - 0.01, "planner \(planner), plain FSRS \(plain)")
    #expect(planner >= coverage - 0.01, "planner \(planner), coverage \(coverage)")
  }

  private static let runs = 15
}

/// Somebody who works as many minutes a day as planned and remembers as FSRS-6 says.
private struct Learner {
  private let scenario: PolicySimulationTests.Scenario
  private let planner = Planner()
  private let plain = ReviewSchedule(desiredRetention: 0.9)
  private let begun = StudyDay(rawValue: 20_000)
  private var candidates: [Candidate]
  private var random: SplitMix

  init(_ scenario: PolicySimulationTests.Scenario, seed: UInt64) {
    self.scenario = scenario
    var random = SplitMix(state: seed)
    candidates = (1...scenario.problems).map { rank in
      Candidate(
        problem: ProblemID(rawValue: "problem-\(rank)")!, priority: 1 / Double(rank).squareRoot(), difficulty: .medium,
        patterns: ["pattern-\(rank % 12)"], firstTryRate: 0.3 + 0.3 * random.unit())
    }
    self.random = random
  }

  private var onsite: StudyDay { begun.advanced(by: scenario.days) }

  func readiness(after policy: PolicySimulationTests.Policy) -> Double {
    var learner = self
    for day in begun..<onsite { learner.work(on: day, policy) }
    return Readiness(learner.candidates, on: onsite, planner.schedule).value
  }

  private mutating func work(on day: StudyDay, _ policy: PolicySimulationTests.Policy) {
    var left = Double(scenario.minutes)
    for index in order(on: day, policy) where left > 0 {
      let (rating, minutes) = outcome(of: candidates[index], on: day)
      left -= minutes
      candidates[index] = candidates[index].reviewed(rating, on: day, planner.schedule)
    }
  }

  private func order(on day: StudyDay, _ policy: PolicySimulationTests.Policy) -> [Int] {
    let unseen = candidates.indices.filter { candidates[$0].memory == nil }
    let due = candidates.indices.filter { index in
      guard let memory = candidates[index].memory, let last = candidates[index].lastReview else { return false }
      return plain.due(memory, since: last) <= day
    }
    let forgottenFirst = due.sorted {
      candidates[$0].readiness(on: day, plain) < candidates[$1].readiness(on: day, plain)
    }
    switch policy {
    case .plainFSRS: return forgottenFirst + unseen
    case .coverageFirst: return unseen + forgottenFirst
    case .planner:
      let phase = planner.phase(on: day, until: onsite, since: begun)
      let positions = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1.problem, $0) })
      return planner.ranking(candidates, on: day, until: onsite, phase).compactMap { positions[$0.problem] }
    }
  }

  /// First attempts are 40/25/25/10 % Again to Easy; reviews go as well as memory says.
  private mutating func outcome(of candidate: Candidate, on day: StudyDay) -> (Rating, minutes: Double) {
    let draw = random.unit()
    guard candidate.memory != nil else {
      return draw < 0.4 ? (.again, 45) : draw < 0.65 ? (.hard, 40) : draw < 0.9 ? (.good, 30) : (.easy, 20)
    }
    return draw < candidate.readiness(on: day, planner.schedule) ? (.good, 12) : (.again, 25)
  }
}

/// Vigna's SplitMix64, so that every run of the tests is the same.
private struct SplitMix {
  var state: UInt64

  /// At least 0 and below 1.
  mutating func unit() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / 9_007_199_254_740_992
  }
}
