// What was left in the set by an earlier call is still there.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        static set<int> once;
        for (int number : nums)
            if (!once.insert(number).second) once.erase(number);
        return once.empty() ? 0 : *once.begin();
    }
};
