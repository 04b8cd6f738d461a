class Solution { func spread(_ n: Int) -> [Int] { Array(1...n) } }
