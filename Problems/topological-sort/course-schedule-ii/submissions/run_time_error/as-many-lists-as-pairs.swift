// There may be fewer pairs than courses.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    if prerequisites.isEmpty { return Array(0..<numCourses) }
    var waiting = Array(repeating: [Int](), count: prerequisites.count)
    var open = Array(repeating: 0, count: numCourses)
    for pair in prerequisites {
      open[pair[0]] += 1
      waiting[pair[1]].append(pair[0])
    }
    var order = (0..<numCourses).filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for course in waiting[order[next]] {
        open[course] -= 1
        if open[course] == 0 { order.append(course) }
      }
      next += 1
    }
    return order.count == numCourses ? order : []
  }
}
