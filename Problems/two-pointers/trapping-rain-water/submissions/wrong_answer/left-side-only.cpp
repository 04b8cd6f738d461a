// The water above a column also needs something on the right that holds it.
class Solution {
public:
    int trap(vector<int>& height) {
        int highest = 0, pending = 0, water = 0;
        for (int h : height) {
            if (h >= highest) {
                water += pending;
                pending = 0;
                highest = h;
            } else {
                pending += highest - h;
            }
        }
        return water;
    }
};
