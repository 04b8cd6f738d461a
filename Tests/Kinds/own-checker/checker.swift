/// Any order of the numbers from 1 to n whose neighbours differ by more than 1.
class Checker {
  func check(_ n: Int, _ expected: [Int], _ actual: [Int]) -> String {
    guard Set(actual) == Set(1...n), actual.count == n else { return "not the numbers from 1 to \(n)" }
    for (left, right) in zip(actual, actual.dropFirst()) where abs(left - right) == 1 {
      return "\(left) and \(right) are neighbours"
    }
    return ""
  }
}
