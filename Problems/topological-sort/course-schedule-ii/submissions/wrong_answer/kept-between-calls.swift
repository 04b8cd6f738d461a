// The pairs of earlier calls are still there.
class Solution {
  static var required: [Int: [Int]] = [:]

  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    for pair in prerequisites { Solution.required[pair[0], default: []].append(pair[1]) }
    var state: [Int: Int] = [:]
    var order: [Int] = []

    func visit(_ course: Int) -> Bool {
      if let known = state[course] { return known == 2 }
      state[course] = 1
      for other in Solution.required[course] ?? [] where !visit(other) { return false }
      state[course] = 2
      order.append(course)
      return true
    }

    return (0..<numCourses).allSatisfy(visit) ? order : []
  }
}
