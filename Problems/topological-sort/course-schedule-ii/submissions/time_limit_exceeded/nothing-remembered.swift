// The search only remembers the way that it is on, so it comes to the same course in every possible way.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var required = Array(repeating: [Int](), count: numCourses)
    for pair in prerequisites { required[pair[0]].append(pair[1]) }
    var isOnWay = Array(repeating: false, count: numCourses)
    var isInOrder = isOnWay
    var order: [Int] = []

    func visit(_ course: Int) -> Bool {
      if isOnWay[course] { return false }
      isOnWay[course] = true
      for other in required[course] where !visit(other) { return false }
      isOnWay[course] = false
      if !isInOrder[course] { order.append(course) }
      isInOrder[course] = true
      return true
    }

    return (0..<numCourses).allSatisfy(visit) ? order : []
  }
}
