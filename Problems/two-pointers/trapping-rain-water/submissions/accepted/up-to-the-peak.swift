// Up to the highest column only the left side matters, behind it only the right side.
class Solution {
  func trap(_ height: [Int]) -> Int {
    guard let top = height.max(), let peak = height.firstIndex(of: top) else { return 0 }

    func water(_ columns: some Sequence<Int>) -> Int {
      var highest = 0
      var sum = 0
      for h in columns {
        highest = max(highest, h)
        sum += highest - h
      }
      return sum
    }

    return water(height[..<peak]) + water(height[peak...].reversed())
  }
}
