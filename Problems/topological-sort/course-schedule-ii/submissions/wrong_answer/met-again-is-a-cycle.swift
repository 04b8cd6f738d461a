// A course that was finished before is taken for a cycle.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var required = Array(repeating: [Int](), count: numCourses)
    for pair in prerequisites { required[pair[0]].append(pair[1]) }
    var isVisited = Array(repeating: false, count: numCourses)
    var order: [Int] = []

    func visit(_ course: Int) -> Bool {
      if isVisited[course] { return false }
      isVisited[course] = true
      for other in required[course] where !visit(other) { return false }
      order.append(course)
      return true
    }

    for course in 0..<numCourses where !isVisited[course] {
      if !visit(course) { return [] }
    }
    return order
  }
}
