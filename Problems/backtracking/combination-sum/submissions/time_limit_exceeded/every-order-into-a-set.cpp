// All orders of each sum are walked through; the set only hides it.
class Solution {
    set<vector<int>> result;

    void search(vector<int>& candidates, vector<int>& chosen, int left) {
        if (left == 0) {
            vector<int> sum = chosen;
            sort(sum.begin(), sum.end());
            result.insert(sum);
        }
        for (int candidate : candidates) {
            if (candidate > left) continue;
            chosen.push_back(candidate);
            search(candidates, chosen, left - candidate);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<int> chosen;
        search(candidates, chosen, target);
        return {result.begin(), result.end()};
    }
};
