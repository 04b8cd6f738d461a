// The same subset is reached in every order of removing the others: n! ways.
class Solution {
    set<vector<int>> result;

    void removeOne(const vector<int>& subset) {
        result.insert(subset);
        for (int i = 0; i < subset.size(); i++) {
            vector<int> smaller = subset;
            smaller.erase(smaller.begin() + i);
            removeOne(smaller);
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        removeOne(nums);
        return {result.begin(), result.end()};
    }
};
