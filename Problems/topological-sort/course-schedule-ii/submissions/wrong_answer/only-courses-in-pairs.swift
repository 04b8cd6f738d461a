// Courses that no pair names are left out.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var open: [Int: Int] = [:]
    var waiting: [Int: [Int]] = [:]
    for pair in prerequisites {
      open[pair[0], default: 0] += 1
      open[pair[1], default: 0] += 0
      waiting[pair[1], default: []].append(pair[0])
    }
    var order = open.keys.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for course in waiting[order[next]] ?? [] {
        open[course]! -= 1
        if open[course] == 0 { order.append(course) }
      }
      next += 1
    }
    return order.count == open.count ? order : []
  }
}
