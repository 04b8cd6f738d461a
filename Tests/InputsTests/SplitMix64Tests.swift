import Testing

@testable import Inputs

struct SplitMix64Tests {
  /// Of the reference implementation, https://prng.di.unimi.it/splitmix64.c, as Rosetta Code and the JDK's tests have them.
  @Test func `the numbers are those of the reference implementation`() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [0...0, -3...3, Int.min...Int.min + 1, Int.max - 1...Int.max, Int.min...Int.max, Int.min...0])
  func `a number is in its range`(_ range: ClosedRange<Int>) {
    var random = SplitMix64(seed: 1)
    #expect((0..<1000).allSatisfy { _ in range.contains(random.next(in: range)) })
  }

  @Test func `every number of a range occurs`() {
    var random = SplitMix64(seed: 1)
    #expect(Set((0..<1000).map { _ in random.next(in: -2...2) }) == [-2, -1, 0, 1, 2])
  }

  @Test func `a shuffle keeps the elements`() {
    var random = SplitMix64(seed: 1)
    var elements = Array(0..<100)
    random.shuffle(&elements)
    #expect(elements.sorted() == Array(0..<100))
    #expect(elements != Array(0..<100))
    var none: [Int] = []
    random.shuffle(&none)
    #expect(none.isEmpty)
  }
}
