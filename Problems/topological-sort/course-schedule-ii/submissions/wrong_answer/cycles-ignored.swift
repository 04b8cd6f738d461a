// A course that is in progress counts as done, so a cycle is not noticed.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var required = Array(repeating: [Int](), count: numCourses)
    for pair in prerequisites { required[pair[0]].append(pair[1]) }
    var isVisited = Array(repeating: false, count: numCourses)
    var order: [Int] = []

    func visit(_ course: Int) {
      if isVisited[course] { return }
      isVisited[course] = true
      required[course].forEach(visit)
      order.append(course)
    }

    (0..<numCourses).forEach(visit)
    return order
  }
}
