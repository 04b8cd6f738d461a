class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void search(vector<int>& candidates, int start, int left) {
        if (left == 0) {
            result.push_back(chosen);
            return;
        }
        for (int i = start; i < candidates.size() && candidates[i] <= left; i++) {
            chosen.push_back(candidates[i]);
            search(candidates, i, left - candidates[i]);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        sort(candidates.begin(), candidates.end());
        search(candidates, 0, target);
        return result;
    }
};
