import Foundation
import Testing

@testable import FSRS

/// The vectors are those of fsrs-rs 6.6.1, py-fsrs 6.3.1, ts-fsrs and swift-fsrs, and float64 values computed apart.
struct MemoryModelTests {
  let model = MemoryModel()

  @Test(arguments: [
    (0.0, 1.0, 1.0), (1, 2, 0.9403443), (2, 3, 0.9253786), (3, 4, 0.9185229), (4, 4, 0.9), (5, 2, 0.8261359),
  ])
  func `recall fades with the days and slower with more stability (fsrs-rs)`(
    days: Double, stability: Double, expected: Double
  ) {
    expectEqual(model.retrievability(of: Memory(stability: stability, difficulty: 5), after: days), expected, 1e-6)
  }

  @Test func `intervals for each retention (fsrs-rs)`() {
    let expected = [3_116_769.0, 34793, 2508, 387, 90, 27, 9, 3, 1, 1]
    for (tenths, days) in zip(1...10, expected) {
      let interval = max(model.interval(for: 1, retention: Double(tenths) / 10).rounded(), 1)
      expectEqual(interval, days, 1e-5 * days)
    }
  }

  @Test func `the first review (ts-fsrs, swift-fsrs)`() {
    let expected = [(0.212, 6.4133), (1.2931, 5.11217071), (2.3065, 2.11810397), (8.2956, 1)]
    for (rating, memory) in zip(Rating.allCases, expected) {
      expectEqual(model.memory(after: rating), memory, 1e-7)
    }
  }

  @Test func `difficulty after each rating (fsrs-rs)`() {
    for (rating, expected) in zip(Rating.allCases, [8.341763, 6.6659956, 4.990228, 3.3144615]) {
      let next = model.memory(Memory(stability: 5, difficulty: 5), after: rating, days: 1)
      expectEqual(next.difficulty, expected, 1e-5)
    }
  }

  @Test(arguments: [
    // The first is a rating without penalty or bonus.
    (1.0, 0.9, Rating.good, 25.602541), (2, 0.8, .hard, 28.226582), (3, 0.7, .good, 58.656002),
    (4, 0.6, .easy, 127.226685),
  ])
  func `stability after recall, from S = 5 (fsrs-rs)`(
    difficulty: Double, retrievability: Double, rating: Rating, expected: Double
  ) {
    let memory = Memory(stability: 5, difficulty: difficulty)
    expectEqual(model.stabilityAfterRecall(memory, rating, retrievability), expected, 1e-4)
  }

  @Test(arguments: [(1.0, 0.9, 1.0525396), (2, 0.8, 1.1894329), (3, 0.7, 1.3680838), (4, 0.6, 1.584989)])
  func `stability after a lapse, from S = 5 (fsrs-rs)`(difficulty: Double, retrievability: Double, expected: Double) {
    let memory = Memory(stability: 5, difficulty: difficulty)
    expectEqual(model.stabilityAfterLapse(memory, retrievability), expected, 1e-6)
  }

  @Test func `the same day (fsrs-rs)`() {
    for (rating, expected) in zip(Rating.allCases, [1.596818, 5, 5, 8.12961]) {
      expectEqual(model.memory(Memory(stability: 5, difficulty: 5), after: rating, days: 0).stability, expected, 1e-5)
    }
  }

  @Test func `a history, review by review (py-fsrs, fsrs-rs, ts-fsrs, swift-fsrs)`() {
    let expected = [
      (0.212, 6.4133), (0.2466891878, 6.402115069), (2.021477252, 6.390941324), (7.863698841, 6.379778751),
      (21.91771315, 6.368627342), (53.62690292, 6.357487084),
    ]
    let ratings: [Rating] = [.again, .good, .good, .good, .good, .good]
    for (memory, expected) in zip(memories(ratings, gaps: [0, 0, 1, 3, 8, 21]), expected) {
      expectEqual(memory, expected, 1e-8)
    }
  }

  @Test func `a history without same-day weights (fsrs-rs, ts-fsrs, swift-fsrs)`() {
    let ratings: [Rating] = [.again, .good, .good, .good, .good, .good]
    let model = MemoryModel(
      Weights([
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0, 0, 0, 0.1542,
      ]))
    let last = memories(ratings, gaps: [0, 0, 1, 3, 8, 21], model).last!
    expectEqual(last, (53.335106, 6.3574867), 1e-4)
  }

  @Test func `ten Easy in a row make a problem as easy as can be (py-fsrs)`() {
    let last = memories(Array(repeating: .easy, count: 10), gaps: Array(repeating: 1, count: 10)).last!
    #expect(last.difficulty == 1)
  }

  @Test func `recall with another decay (fsrs-rs)`() {
    let weights = Weights(Array(repeating: 1, count: 20) + [0.2])
    for (days, expected) in zip(0...3, [1.0, 0.9, 0.84028935, 0.7985001]) {
      let recall = MemoryModel(weights).retrievability(of: Memory(stability: 1, difficulty: 5), after: Double(days))
      expectEqual(recall, expected, 1e-6)
    }
  }

  @Test func `recall eight days after an Easy start (ts-fsrs)`() {
    expectEqual(model.retrievability(of: model.memory(after: .easy), after: 8), 0.9024733, 1e-6)
  }

  @Test(arguments: [
    (0, [1.596817998, 5, 5, 8.12960956]), (1, [0.8363114578, 6.638415905, 7.724336391, 10.10240963]),
    (21, [1.153979539, 19.49272121, 29.09830597, 50.13371725]),
  ])
  func `one review from S = 5, D = 6, in float64`(days: Int, stabilities: [Double]) {
    let difficulties = [8.670455569, 7.329841969, 5.989228369, 4.648614769]
    for (rating, expected) in zip(Rating.allCases, zip(stabilities, difficulties)) {
      expectEqual(model.memory(Memory(stability: 5, difficulty: 6), after: rating, days: days), expected, 1e-8)
    }
  }

  @Test func `recall and intervals for S = 10, in float64`() {
    let recalls = [1, 0.9856824088, 0.9403442889, 0.9, 0.8093881036, 0.6928266346]
    for (days, expected) in zip([0.0, 1, 5, 10, 30, 100], recalls) {
      expectEqual(model.retrievability(of: Memory(stability: 10, difficulty: 5), after: days), expected, 1e-9)
    }
    for (retention, expected) in zip([0.95, 0.9, 0.85, 0.8], [4.02558692, 10, 19.06426133, 33.15959786]) {
      expectEqual(model.interval(for: 10, retention: retention), expected, 1e-7)
    }
  }

  @Test(arguments: [
    ([3, 3, 3, 3], [2.3065, 10.9643, 46.2802, 162.8622], [2, 11, 46, 163]),
    ([1, 3, 3, 3], [0.212, 1.8868, 6.2692, 17.3792], [1, 2, 6, 17]),
    ([2, 3, 3, 3], [1.2931, 4.546, 16.5513, 50.1916], [1, 5, 17, 50]),
    ([3, 1, 3, 3], [2.3065, 0.6076, 2.4004, 5.9398], [2, 1, 2, 6]),
    ([3, 2, 3, 3], [2.3065, 7.5133, 26.4079, 77.4319], [2, 8, 26, 77]),
  ])
  func `reviewed when due, without steps, at retention 0.9`(
    ratings: [Int], stabilities: [Double], intervals: [Int]
  ) {
    var memory: Memory?
    var days = 0
    for (rating, expected) in zip(ratings.map { Rating(rawValue: $0)! }, zip(stabilities, intervals)) {
      memory = memory.map { model.memory($0, after: rating, days: days) } ?? model.memory(after: rating)
      days = max(1, Int(model.interval(for: memory!.stability, retention: 0.9).rounded()))
      expectEqual(memory!.stability, expected.0, 5e-5)
      #expect(days == expected.1)
    }
  }

  @Test func `for any history: pass grows stability, Hard < Good < Easy, difficulty stays in range`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let ratings = (0..<20).map { _ in Rating.allCases.randomElement(using: &random)! }
      let gaps = (0..<20).map { _ in Int.random(in: 0...90, using: &random) }
      for memory in memories(ratings, gaps: gaps) {
        #expect((1...10).contains(memory.difficulty) && (0.001...36500).contains(memory.stability))
        let days = Int.random(in: 1...60, using: &random)
        let after = [Rating.hard, .good, .easy].map { model.memory(memory, after: $0, days: days).stability }
        #expect(after[0] >= memory.stability && after[0] < after[1] && after[1] < after[2])
        #expect(model.memory(memory, after: .hard, days: 0).stability >= memory.stability)
        let recalls = (0...30).map { model.retrievability(of: memory, after: Double($0)) }
        #expect(recalls == recalls.sorted(by: >))
      }
    }
  }

  private func memories(_ ratings: [Rating], gaps: [Int], _ model: MemoryModel? = nil) -> [Memory] {
    let model = model ?? self.model
    var memories: [Memory] = []
    for (rating, gap) in zip(ratings, gaps) {
      memories.append(memories.last.map { model.memory($0, after: rating, days: gap) } ?? model.memory(after: rating))
    }
    return memories
  }

  private func expectEqual(
    _ actual: Double, _ expected: Double, _ tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(abs(actual - expected) <= tolerance, "\(actual) is not \(expected)", sourceLocation: sourceLocation)
  }

  private func expectEqual(
    _ actual: Memory, _ expected: (Double, Double), _ tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectEqual(actual.stability, expected.0, tolerance, sourceLocation: sourceLocation)
    expectEqual(actual.difficulty, expected.1, tolerance, sourceLocation: sourceLocation)
  }
}
