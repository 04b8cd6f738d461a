// The same sum in every order of its numbers.
class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void search(vector<int>& candidates, int left) {
        if (left < 0) return;
        if (left == 0) {
            result.push_back(chosen);
            return;
        }
        for (int candidate : candidates) {
            chosen.push_back(candidate);
            search(candidates, left - candidate);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        search(candidates, target);
        return result;
    }
};
