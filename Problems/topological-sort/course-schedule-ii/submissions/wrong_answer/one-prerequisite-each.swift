// The dictionary holds only the last prerequisite of each course.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var required: [Int: Int] = [:]
    for pair in prerequisites { required[pair[0]] = pair[1] }
    var state = Array(repeating: 0, count: numCourses)
    var order: [Int] = []

    func visit(_ course: Int) -> Bool {
      if state[course] != 0 { return state[course] == 2 }
      state[course] = 1
      if let other = required[course], !visit(other) { return false }
      state[course] = 2
      order.append(course)
      return true
    }

    return (0..<numCourses).allSatisfy(visit) ? order : []
  }
}
