class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var open: [Int: Int] = [:]
    var waiting: [Int: [Int]] = [:]
    for pair in prerequisites {
      open[pair[0], default: 0] += 1
      waiting[pair[1], default: []].append(pair[0])
    }
    var ready = (0..<numCourses).filter { open[$0] == nil }
    var order: [Int] = []
    while !ready.isEmpty {
      let course = ready.removeFirst()
      order.append(course)
      for other in waiting[course] ?? [] {
        open[other]! -= 1
        if open[other] == 0 { ready.append(other) }
      }
    }
    return order.count == numCourses ? order : []
  }
}
