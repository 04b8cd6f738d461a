/// Random numbers that are the same on every machine and in every version of Swift.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014); constants of the reference
/// implementation by Vigna, splitmix64.c. The standard library's `random` and `shuffled` promise no such thing.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Uniform in `0..<bound`, by rejection.
  mutating func next(below bound: UInt64) -> UInt64 {
    let unbiased = UInt64.max - UInt64.max % bound
    while true {
      let draw = next()
      if draw < unbiased { return draw % bound }
    }
  }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    guard width < .max else { return Int(truncatingIfNeeded: next()) }
    return range.lowerBound &+ Int(truncatingIfNeeded: next(below: width + 1))
  }

  mutating func element<T>(of elements: [T]) -> T {
    elements[next(in: 0...elements.count - 1)]
  }

  /// Fisher and Yates, from the back.
  mutating func shuffle<T>(_ elements: inout [T]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, next(in: 0...last))
    }
  }

  /// Another generator, so that what one argument draws does not change the next one's values.
  mutating func fork() -> SplitMix64 {
    SplitMix64(seed: next())
  }
}
