/** Calm words for handles: weather and ground first, then what lives or lies there. No given names. */
export const QUALITIES = [
  'Amiable', 'Autumn', 'Birch', 'Bright', 'Calm', 'Clear', 'Cloudy', 'Copper', 'Distant', 'Drifting',
  'Dusky', 'Early', 'Evening', 'Fallow', 'Fern', 'Gentle', 'Golden', 'Grassy', 'Grey', 'Hidden',
  'High', 'Hill', 'Inland', 'Kindly', 'Lantern', 'Late', 'Leafy', 'Level', 'Little', 'Long', 'Low',
  'Meadow', 'Mellow', 'Mild', 'Misty', 'Moonlit', 'Morning', 'Mossy', 'Northern', 'Open', 'Patient',
  'Pale', 'Pebble', 'Plain', 'Quiet', 'Rainy', 'Resting', 'River', 'Rolling', 'Round', 'Russet',
  'Sandy', 'Shaded', 'Silver', 'Slow', 'Small', 'Snowy', 'Soft', 'Southern', 'Spring', 'Steady',
  'Still', 'Stony', 'Sunlit', 'Tall', 'Tidal', 'Upland', 'Wandering', 'Warm', 'Western', 'Wild',
  'Windy', 'Winter', 'Wooded',
] as const; // prettier-ignore

export const THINGS = [
  'Acorn', 'Alder', 'Anchor', 'Aspen', 'Badger', 'Bank', 'Barley', 'Basin', 'Bay', 'Beech', 'Bluff',
  'Boulder', 'Bramble', 'Bridge', 'Brook', 'Cedar', 'Cliff', 'Clover', 'Cove', 'Crane', 'Creek',
  'Curlew', 'Delta', 'Dune', 'Dunlin', 'Elm', 'Estuary', 'Falcon', 'Fen', 'Field', 'Finch', 'Fjord',
  'Ford', 'Fox', 'Garden', 'Glade', 'Glen', 'Grove', 'Harbour', 'Hare', 'Hedge', 'Heron', 'Hollow',
  'Inlet', 'Island', 'Kestrel', 'Lagoon', 'Lake', 'Larch', 'Ledge', 'Lichen', 'Linnet', 'Marsh',
  'Moor', 'Oak', 'Orchard', 'Otter', 'Owl', 'Path', 'Pine', 'Plover', 'Pond', 'Poplar', 'Reed',
  'Ridge', 'Rowanberry', 'Sedge', 'Shore', 'Siskin', 'Slope', 'Sparrow', 'Spruce', 'Starling',
  'Swallow', 'Swift', 'Thicket', 'Thistle', 'Thrush', 'Trail', 'Valley', 'Vole', 'Wagtail', 'Walnut',
  'Water', 'Willowherb', 'Wren', 'Yarrow',
] as const; // prettier-ignore
