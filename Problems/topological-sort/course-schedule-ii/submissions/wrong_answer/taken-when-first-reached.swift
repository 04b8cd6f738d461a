// A course is taken as soon as one of its prerequisites is.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var isTaken = Array(repeating: true, count: numCourses)
    var waiting = Array(repeating: [Int](), count: numCourses)
    for pair in prerequisites {
      isTaken[pair[0]] = false
      waiting[pair[1]].append(pair[0])
    }
    var order = (0..<numCourses).filter { isTaken[$0] }
    var next = 0
    while next < order.count {
      for course in waiting[order[next]] where !isTaken[course] {
        isTaken[course] = true
        order.append(course)
      }
      next += 1
    }
    return order.count == numCourses ? order : []
  }
}
